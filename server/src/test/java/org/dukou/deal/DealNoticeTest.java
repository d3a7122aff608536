package org.dukou.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.dukou.notice.Passerby;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a deal while its price lies open: objections, a choice of the office, another price or taker. */
@DukouTest
class DealNoticeTest {

    private final Campus campus;
    private final PassingDays days;
    private Voyage voyage;
    private Table table;
    private Campus.Someone judge;

    DealNoticeTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        voyage = new Voyage(campus, days);
        table = voyage.table;
        judge = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
    }

    @Test
    void anObjectionThatIsUpheldBringsTheDealBackToTheTableAndItStartsAnew() {
        Reply deal = voyage.anAssignment("有异议的传动", "500000.00");
        voyage.approved(deal);
        String first = noticeOf(deal).id();
        days.pass(3);
        object(deal);
        Passerby.admit(judge, first);
        days.settle();
        assertThat(table.see(deal).at("stopped").asBoolean()).isTrue();
        days.pass(30);
        assertThat(table.see(deal).text("stage"))
                .as("a stopped clock does not run out")
                .isEqualTo("IN_NOTICE");

        Passerby.judge(judge, first, 0, "upholding", Map.of("reasons", "未披露共有人"))
                .is(200);
        days.settle();
        Reply back = table.see(deal);
        assertThat(back.text("stage")).isEqualTo("NEGOTIATING");
        assertThat(back.at("stopped").asBoolean()).isFalse();
        assertThat(back.text("lastReason")).contains("未披露共有人");
        assertThat(back.at("approvedOn").isNull()).isTrue();
        assertThat(noticeOf(deal).text("state")).isEqualTo("WITHDRAWN");
        assertThat(table.officer.browser().waitingFor(UUID.fromString(deal.id())))
                .contains("deal.waiting.go-on");

        // What was approved is asked again, and the days are counted from the new publication.
        voyage.approved(deal);
        Reply second = noticeOf(deal);
        assertThat(second.id()).isNotEqualTo(first);
        assertThat(second.text("state")).isEqualTo("OPEN");
        assertThat(second.text("publishedOn")).isEqualTo(days.today().toString());
        assertThat(LocalDate.parse(second.text("lastDay")))
                .isAfterOrEqualTo(days.today().plusDays(15));
        assertThat(voyage.contracts(deal).json()).isEmpty();
        days.pass(Voyage.PRICE_NOTICE);
        assertThat(table.see(deal).text("stage")).isEqualTo("READY_TO_SIGN");
    }

    @Test
    void whoMakesTheDealJudgesNoObjectionToIt() {
        Reply deal = voyage.anAssignment("经办人不裁决的传动", "500000.00");
        voyage.approved(deal);
        Reply notice = noticeOf(deal);
        object(deal);
        Reply file = judge.browser().get("/api/notices/" + notice.id()).is(200);
        String objection = "/api/notices/" + notice.id() + "/objections/" + file.text("objections.0.id");
        long seen = file.at("objections.0.version").asLong();
        table.officer
                .browser()
                .post(objection + "/call", Map.of("found", "本人接听"), seen)
                .isProblem(409, "notice/not-yours-to-judge");
        judge.browser().post(objection + "/call", Map.of("found", "本人接听"), seen).is(200);
    }

    @Test
    void anObjectionThatIsDismissedLetsTheRestOfTheDaysRun() {
        Reply deal = voyage.anAssignment("被质疑的传动", "500000.00");
        voyage.approved(deal);
        String notice = noticeOf(deal).id();
        LocalDate lastDay = LocalDate.parse(noticeOf(deal).text("lastDay"));
        days.pass(5);
        object(deal);
        Passerby.admit(judge, notice);
        days.settle();
        days.pass(4);
        Passerby.judge(judge, notice, 0, "dismissal", Map.of("reasons", "评估依据充分"))
                .is(200);
        days.settle();
        assertThat(table.see(deal).at("stopped").asBoolean()).isFalse();
        assertThat(LocalDate.parse(noticeOf(deal).text("lastDay"))).isAfterOrEqualTo(lastDay.plusDays(4));
        days.comeTo(lastDay.plusDays(1));
        assertThat(table.see(deal).text("stage"))
                .as("the days that stood still are added")
                .isEqualTo("IN_NOTICE");
        days.pass(Voyage.PRICE_NOTICE);
        assertThat(table.see(deal).text("stage")).isEqualTo("READY_TO_SIGN");
    }

    @Test
    void vectorV17AnotherPriceAfterTheNoticeMeansApprovalAndNoticeAnew() {
        Reply deal = voyage.anAssignment("改价的传动", "1000000.00");
        voyage.approved(deal);
        Reply first = noticeOf(deal);
        assertThat(first.text("content.price")).isEqualTo("1000000.00");
        table.post(deal, "change", Map.of("price", "99999999999999999.00", "reason", "多按了几个九"))
                .isProblem(400, "money/too-much");
        Reply changed = table.post(deal, "change", Map.of("price", "900000.00", "reason", "检测后议价"))
                .is(200);
        assertThat(changed.text("stage")).isEqualTo("NEGOTIATING");
        assertThat(changed.text("sheet.pricing.price")).isEqualTo("900000.00");
        assertThat(noticeOf(deal).text("state")).isEqualTo("WITHDRAWN");
        assertThat(table.officer
                        .browser()
                        .get("/api/timeline?kind=deal&id=" + deal.id())
                        .is(200)
                        .body())
                .contains("检测后议价");
        assertThat(table.check(deal, "first-refusal"))
                .as("another price asks the completers anew")
                .isEqualTo("MISSING");
        table.readyToPropose(deal, "900000.00");
        voyage.approved(deal);
        Reply second = noticeOf(deal);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.text("content.price")).isEqualTo("900000.00");
        assertThat(table.see(deal).text("stage")).isEqualTo("IN_NOTICE");
    }

    @Test
    void anotherTakerAfterTheNoticeMeansApprovalAndNoticeAnew() {
        Reply deal = voyage.anAssignment("换人的传动", "500000.00");
        assertThat(voyage.readyToSign(deal).text("stage")).isEqualTo("READY_TO_SIGN");
        String first = noticeOf(deal).id();
        String other = table.firm("接手公司");
        Reply changed = table.post(deal, "change", Map.of("taker", other, "reason", "原受让方指定子公司受让"))
                .is(200);
        assertThat(changed.text("stage")).isEqualTo("NEGOTIATING");
        assertThat(changed.text("taker.name")).isEqualTo("接手公司");
        assertThat(voyage.contracts(deal).text("0.stage")).isEqualTo("CANCELLED");
        table.propose(deal).isProblem(409, "deal/related-party-statement-missing");
        table.stateUnrelated(deal).is(200);
        assertThat(voyage.approved(deal).text("stage")).isEqualTo("IN_NOTICE");
        Reply second = noticeOf(deal);
        assertThat(second.id()).isNotEqualTo(first);
        assertThat(second.text("content.taker")).isEqualTo("接手公司");
    }

    @Test
    void afterAnAuctionTheOfficeMayPublishANoticeAllTheSame() {
        Reply deal = auctioned();
        assertThat(deal.text("stage")).isEqualTo("APPROVED");
        assertThat(table.officer.browser().waitingFor(UUID.fromString(deal.id())))
                .contains("deal.waiting.choose-notice");
        choose(table.professor, deal, true).isProblem(403, "request/not-yours-to-do");
        assertThat(choose(table.officer, deal, true).is(200).text("stage")).isEqualTo("IN_NOTICE");
        assertThat(noticeOf(deal).text("content.pricing")).isEqualTo("AUCTION");
        assertThat(table.officer.browser().waitingFor(UUID.fromString(deal.id())))
                .doesNotContain("deal.waiting.choose-notice");
        days.pass(Voyage.PRICE_NOTICE);
        assertThat(table.see(deal).text("stage")).isEqualTo("READY_TO_SIGN");
    }

    @Test
    void afterAnAuctionTheCertificateMayStandForTheNotice() {
        Reply deal = auctioned();
        assertThat(choose(table.officer, deal, false).is(200).text("stage")).isEqualTo("READY_TO_SIGN");
        choose(table.officer, deal, true).isProblem(409, "deal/not-in-this-stage");
        assertThat(table.officer
                        .browser()
                        .get("/api/notices?matterKind=deal&matterId=" + deal.id())
                        .is(200)
                        .at("items"))
                .isEmpty();
        voyage.sign(deal).is(200);
        days.settle();
        assertThat(table.see(deal).text("stage")).isEqualTo("SIGNED");
    }

    /** Ends while the office has yet to choose: nothing was published, and the choice is not asked for any more. */
    @Test
    void beforeTheChoiceItMayEnd() {
        Reply deal = auctioned();
        table.post(deal, "ending", Map.of("reason", "买受人违约")).is(200);
        assertThat(table.officer.browser().waitingFor(UUID.fromString(deal.id())))
                .isEmpty();
        choose(table.officer, deal, true).isProblem(409, "deal/not-in-this-stage");
    }

    // --- how it comes about ---

    private Reply choose(Campus.Someone who, Reply deal, boolean publish) {
        return who.browser()
                .post(
                        Table.path(deal) + "/notice-choice",
                        Map.of("publish", publish),
                        table.see(deal).version());
    }

    private Reply auctioned() {
        String firm = table.firm("竞得公司");
        Reply deal = table.officer
                .browser()
                .post(
                        "/api/deals",
                        Map.of(
                                "way",
                                "ASSIGNMENT",
                                "pricing",
                                "AUCTION",
                                "results",
                                List.of(Map.of("disclosure", table.accepted("拍卖的传动")))))
                .is(201);
        Map<String, Object> certificate = new HashMap<>(Map.of(
                "exchange", "重庆联合产权交易所",
                "number", "JY-" + deal.id(),
                "from", "2026-10-01",
                "to", "2026-10-20",
                "floor", "250000.00",
                "bidders", 2,
                "winner", firm,
                "price", "300000.00"));
        table.post(deal, "certificate", certificate).is(200);
        table.post(
                        deal,
                        "terms",
                        Map.of(
                                "terms",
                                Table.assignment(),
                                "pricing",
                                "AUCTION",
                                "price",
                                "300000.00",
                                "payments",
                                List.of(Map.of("label", "一次付清", "amount", "300000.00"))))
                .is(200);
        table.lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
        table.waive(table.professor, deal).is(200);
        table.waive(table.colleague, deal).is(200);
        table.stateUnrelated(deal).is(200);
        return voyage.approved(deal);
    }

    private Reply noticeOf(Reply deal) {
        return Passerby.lastNotice(table.officer, "deal", deal.id());
    }

    private void object(Reply deal) {
        new Passerby(campus).object(noticeOf(deal).text("publicAddress"), Passerby.statement("张三", "未披露共有人"));
    }
}
