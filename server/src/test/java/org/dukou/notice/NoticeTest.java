package org.dukou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Way;
import org.dukou.kernel.time.Arrangement;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.objection.Objection;
import org.dukou.notice.objection.Statement;
import org.junit.jupiter.api.Test;

public class NoticeTest {

    private static final Arrangement KNOWN = Arrangement.published();
    private static final Actor OFFICER = new Actor(UUID.randomUUID(), "王若舟");
    private static final Matter DEAL =
            new Matter("deal", UUID.randomUUID(), "易〔2025〕0001号", "热波测厚", Audience.of("office"), "/deals/1");

    @Test
    void vectorV3FifteenDaysFromTheThirdOfMarchEndOnTheEighteenth() {
        Notice notice = published("2025-03-03", NoticeKind.PRICE, false);
        assertThat(notice.view().lastDay()).isEqualTo("2025-03-18");
        assertThat(notice.view().mayCloseFrom()).isEqualTo("2025-03-19");
        assertThat(notice.view().provisional()).isFalse();
    }

    @Test
    void vectorV22TheSpringFestivalMovesBothClocks() {
        assertThat(published("2026-02-05", NoticeKind.PRICE, false).view().lastDay())
                .isEqualTo("2026-02-24");
        assertThat(published("2026-02-05", NoticeKind.REWARD, true).view().lastDay())
                .isEqualTo("2026-03-04");
    }

    @Test
    void vectorV21AnAdmittedObjectionStopsTheClockFromTheDayItCameUntilItIsDismissed() {
        Notice notice = published("2025-03-03", NoticeKind.PRICE, false);
        Objection objection = objection(notice, "2025-03-10");
        objection.confirmByCall("本人", notice, OFFICER, at("2025-03-11"));
        objection.admit("有据", OFFICER, at("2025-03-12"));
        notice.stop(objection, "有据", OFFICER, at("2025-03-12"));
        assertThat(notice.state()).isEqualTo(NoticeState.STOPPED);
        assertThat(notice.stoppedOn()).isEqualTo("2025-03-10");
        assertThat(notice.endIfOver(LocalDate.parse("2025-03-30"), false, at("2025-03-30")))
                .isFalse();

        objection.dismiss("不成立", OFFICER, at("2025-03-14"));
        notice.runOn(objection, "不成立", OFFICER, at("2025-03-14"), KNOWN);
        assertThat(notice.state()).isEqualTo(NoticeState.OPEN);
        assertThat(notice.view().lastDay()).isEqualTo("2025-03-24");
    }

    @Test
    void twoObjectionsHoldTheNoticeUntilTheLastOneIsDismissed() {
        Notice notice = published("2025-03-03", NoticeKind.PRICE, false);
        Objection one = admitted(notice, "2025-03-05");
        Objection other = admitted(notice, "2025-03-06");
        notice.runOn(one, "不成立", OFFICER, at("2025-03-10"), KNOWN);
        assertThat(notice.state()).isEqualTo(NoticeState.STOPPED);
        notice.runOn(other, "不成立", OFFICER, at("2025-03-12"), KNOWN);
        assertThat(notice.state()).isEqualTo(NoticeState.OPEN);
        assertThat(notice.view().lastDay()).isEqualTo("2025-03-25");
    }

    @Test
    void itEndsOnTheDayAfterItsLastAndNotWhileSomebodyWaitsForAnAnswer() {
        Notice notice = published("2025-03-03", NoticeKind.PRICE, false);
        assertThat(notice.endIfOver(LocalDate.parse("2025-03-18"), false, at("2025-03-18")))
                .isFalse();
        assertThat(notice.endIfOver(LocalDate.parse("2025-03-19"), true, at("2025-03-19")))
                .isFalse();
        assertThat(notice.endIfOver(LocalDate.parse("2025-03-19"), false, at("2025-03-19")))
                .isTrue();
        assertThat(notice.state()).isEqualTo(NoticeState.OVER);
        assertThat(notice.endIfOver(LocalDate.parse("2025-03-20"), false, at("2025-03-20")))
                .isFalse();
        assertThatThrownBy(() -> notice.withdraw(false, "改价", OFFICER, at("2025-03-20")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void tooShortANoticeIsRefused() {
        assertThatThrownBy(() -> publish("2025-03-03", NoticeKind.PRICE, price(null), 14, false))
                .hasMessage("notice/price-too-short");
        assertThatThrownBy(() -> publish("2025-03-03", NoticeKind.REWARD, reward(), 30, false))
                .hasMessage("notice/reward-too-short");
    }

    @Test
    void aRelatedPartyWithoutAStatementBlocksTheNotice() {
        NoticeContent.RelatedParty silent = new NoticeContent.RelatedParty("受让方由完成人配偶持股", " ");
        assertThatThrownBy(() -> publish("2025-03-03", NoticeKind.PRICE, price(silent), 15, false))
                .hasMessage("notice/related-party-statement-missing");
    }

    @Test
    void anAnonymousOrEmptyObjectionCannotBeAdmittedOnlyAnswered() {
        Notice notice = published("2025-03-03", NoticeKind.PRICE, false);
        Objection anonymous = Objection.receive(
                notice,
                "异〔2025〕0001号",
                Statement.of("", "", "价格太低", ""),
                0,
                "hash",
                LocalDate.parse("2025-03-12"),
                at("2025-03-10"));
        assertThatThrownBy(() -> anonymous.admit("有据", OFFICER, at("2025-03-10")))
                .hasMessage("notice/objection-anonymous-or-empty");
        anonymous.refuse("匿名，已留存", notice, OFFICER, at("2025-03-10"));
        assertThat(anonymous.state()).isEqualTo(Objection.State.REFUSED);
    }

    @Test
    void nobodyIsAdmittedWhoWasNotCalledBackAndNobodyTwice() {
        Notice notice = published("2025-03-03", NoticeKind.PRICE, false);
        Objection objection = objection(notice, "2025-03-10");
        assertThatThrownBy(() -> objection.admit("有据", OFFICER, at("2025-03-10")))
                .hasMessage("notice/objector-not-called");
        objection.confirmByCall("本人", notice, OFFICER, at("2025-03-10"));
        objection.admit("有据", OFFICER, at("2025-03-10"));
        assertThatThrownBy(() -> objection.admit("有据", OFFICER, at("2025-03-10")))
                .hasMessage("notice/objection-decided");
    }

    @Test
    void afterTheLastDayNobodyObjects() {
        Notice notice = published("2025-03-03", NoticeKind.PRICE, false);
        objection(notice, "2025-03-18");
        assertThatThrownBy(() -> objection(notice, "2025-03-19")).hasMessage("notice/closed-to-objections");
    }

    @Test
    void aRewardNoticeShowsNamesAndAmountsOnlyWhileItStands() {
        Notice notice = publish("2025-03-03", NoticeKind.REWARD, reward(), 15, true);
        assertThat(PublicNotice.of(notice, false, LocalDate.parse("2025-03-05")).content())
                .isNotNull();
        notice.endIfOver(LocalDate.parse("2025-06-01"), false, at("2025-06-01"));
        assertThat(PublicNotice.of(notice, false, LocalDate.parse("2025-06-01")).content())
                .isNull();
    }

    @Test
    void aPriceNoticeLosesItsPersonsOnceItHasEnded() {
        NoticeContent.RelatedParty related = new NoticeContent.RelatedParty("完成人林知远持股 30%", "已书面说明");
        Notice notice = publish("2025-03-03", NoticeKind.PRICE, price(related), 15, false);
        notice.endIfOver(LocalDate.parse("2025-03-19"), false, at("2025-03-19"));
        PublicNotice ended = PublicNotice.of(notice, false, LocalDate.parse("2025-03-19"));
        assertThat(String.valueOf(ended.content())).doesNotContain("林知远").contains("RelatedParty");
    }

    @Test
    void aProvisionalLastDayIsCountedAnewWhenTheArrangementIsEntered() {
        Notice notice = published("2026-12-28", NoticeKind.REWARD, true);
        assertThat(notice.view().provisional()).isTrue();
        List<Arrangement.Span> more = new java.util.ArrayList<>(Arrangement.shipped());
        more.add(new Arrangement.Span(2027, false, LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-05")));
        notice.recount(new Arrangement(more), OFFICER, at("2026-12-29"));
        assertThat(notice.view().provisional()).isFalse();
        assertThat(notice.view().lastDay()).isEqualTo("2027-01-21");
    }

    @Test
    void whatAnObjectorWritesIsCutToPlainTextAndLimited() {
        Statement statement = Statement.of("张\u202E三\u0000", "1", "第一行\r\n<script>", null);
        assertThat(statement.name()).isEqualTo("张三");
        assertThat(statement.grounds()).isEqualTo("第一行\n<script>");
        assertThatThrownBy(() -> Statement.of("张三", "1", "长".repeat(Statement.LONGEST_TEXT + 1), ""))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Statement.of(" ", null, "", "")).isInstanceOf(Invalid.class);
    }

    private static Objection admitted(Notice notice, String day) {
        Objection objection = objection(notice, day);
        objection.confirmByCall("本人", notice, OFFICER, at(day));
        objection.admit("有据", OFFICER, at(day));
        notice.stop(objection, "有据", OFFICER, at(day));
        return objection;
    }

    private static Objection objection(Notice notice, String day) {
        return Objection.receive(
                notice,
                "异〔2025〕0001号",
                Statement.of("张三", "13800000000", "价格明显偏低", ""),
                0,
                "hash",
                LocalDate.parse(day).plusDays(2),
                at(day));
    }

    private static Notice published(String day, NoticeKind kind, boolean working) {
        return publish(day, kind, kind == NoticeKind.PRICE ? price(null) : reward(), 15, working);
    }

    private static Notice publish(String day, NoticeKind kind, NoticeContent content, int days, boolean working) {
        NoticeDraft draft = new NoticeDraft(DEAL, kind, content, days, working, List.of());
        return Notice.publish(draft, "公〔2025〕0001号", "abc", OFFICER, at(day), KNOWN);
    }

    public static NoticeContent.Price price(NoticeContent.RelatedParty related) {
        return new NoticeContent.Price(
                List.of(new NoticeContent.Result("热波测厚", "非接触测量涂层厚度", List.of("发明专利"))),
                Way.ASSIGNMENT,
                "NEGOTIATED",
                Money.of("1000000.00"),
                null,
                "渝州精密有限公司",
                null,
                null,
                List.of("林知远"),
                related,
                null);
    }

    static NoticeContent.Reward reward() {
        return new NoticeContent.Reward(
                List.of(new NoticeContent.Result("热波测厚", "非接触测量涂层厚度", List.of("发明专利"))),
                Way.ASSIGNMENT,
                "渝州精密有限公司",
                Money.of("40000.00"),
                Money.of("40000.00"),
                LocalDate.of(2025, 2, 1),
                "合〔2025〕0001号",
                null,
                List.of(new NoticeContent.Rewarded("林知远", "发明人", true, Money.of("30000.00"))));
    }

    private static Instant at(String day) {
        return LocalDate.parse(day)
                .atTime(LocalTime.NOON)
                .atZone(HouseClock.SHANGHAI)
                .toInstant();
    }
}
