package org.dukou.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dukou.kernel.Way;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What anybody sees and sends without an account: the page, its languages, and the form of an objection. */
@DukouTest
class PublicNoticeTest {

    private final PublicSquare square;
    private final Campus campus;
    private Board board;

    PublicNoticeTest(PublicSquare square, Campus campus) {
        this.square = square;
        this.campus = campus;
    }

    @BeforeEach
    void furnish() {
        board = square.board();
    }

    @Test
    void aFormSentTwiceIsOneObjection() {
        NoticeId id = board.publish(NoticeTest.price(null));
        Map<String, String> form = Passerby.statement("张三", "价格明显偏低");
        form.put("door", board.door());
        String path = "/notices/" + board.current().slug() + "/objections";
        Reply first = board.passerBy.submitForm(path, form).is(303);
        Reply again = board.passerBy.submitForm(path, form).is(303);
        assertThat(again.response().headers().firstValue("Location"))
                .isEqualTo(first.response().headers().firstValue("Location"));
        assertThat(board.judge.browser().get("/api/notices/" + id.value()).at("objections"))
                .hasSize(1);
    }

    @Test
    void whoGoesBackAndSaysMoreIsHeardAgain() {
        NoticeId id = board.publish(NoticeTest.price(null));
        String path = "/notices/" + board.current().slug() + "/objections";
        String door = board.door();
        Reply anonymous = board.passerBy
                .submitForm(path, Map.of("grounds", "价格明显偏低", "door", door))
                .is(303);
        Map<String, String> complete = Passerby.statement("张三", "价格明显偏低");
        complete.put("door", door);
        Reply named = board.passerBy.submitForm(path, complete).is(303);
        Reply again = board.passerBy.submitForm(path, complete).is(303);
        assertThat(location(named)).isNotEqualTo(location(anonymous)).isEqualTo(location(again));
        board.passerBy.get(location(named)).is(200);
        assertThat(board.judge.browser().get("/api/notices/" + id.value()).at("objections"))
                .hasSize(2)
                .anySatisfy(one ->
                        assertThat(one.at("/statement/name").asString("")).isEqualTo("张三"));
    }

    private static String location(Reply reply) {
        return reply.response().headers().firstValue("Location").orElseThrow();
    }

    @Test
    void whoObjectsTooOftenIsAskedToWaitAndKeepsWhatWasTyped() {
        board.publish(NoticeTest.price(null));
        for (int i = 0; i < 5; i++) {
            board.object(Passerby.statement("张三", "第 " + i + " 次"));
        }
        Map<String, String> once = Passerby.statement("张三", "第六次");
        once.put("door", board.door());
        Reply refused = board.passerBy
                .submitForm("/notices/" + board.current().slug() + "/objections", once)
                .is(429);
        assertThat(refused.body()).contains("第六次").contains("分钟后重试");
        assertThat(refused.response().headers().firstValueAsLong("Retry-After").orElse(0))
                .isPositive();
    }

    @Test
    void aProgramThatFillsTheHiddenFieldIsNotHeard() {
        NoticeId id = board.publish(NoticeTest.price(null));
        Map<String, String> form = Passerby.statement("spam", "buy");
        form.put("website", "https://spam.example");
        form.put("door", board.door());
        board.passerBy.submitForm("/notices/" + board.current().slug() + "/objections", form);
        assertThat(board.judge.browser().get("/api/notices/" + id.value()).at("objections"))
                .isEmpty();
    }

    @Test
    void tooMuchAndNothingAreSentBackWithTheFieldNamed() {
        board.publish(NoticeTest.price(null));
        Map<String, String> tooMuch = Passerby.statement("张三", "长".repeat(4001));
        tooMuch.put("door", board.door());
        String path = "/notices/" + board.current().slug() + "/objections";
        assertThat(board.passerBy.submitForm(path, tooMuch).is(400).body()).contains("最多 4000 个字");
        board.passerBy.submitForm(path, Map.of("door", board.door())).is(400);
        board.passerBy
                .submitForm(path, Map.of("grounds", "门牌是编的", "door", "short"))
                .is(404);
    }

    @Test
    void whatIsWrittenIsShownAsWrittenAndNeverRun() {
        NoticeContent.Price price =
                NoticeTest.price(new NoticeContent.RelatedParty("<b onload=x>", "\"><script>1</script>"));
        NoticeId id = board.publish(new NoticeContent.Price(
                List.of(new NoticeContent.Result("<script>alert(1)</script>", "<img src=x onerror=1>", List.of("<i>"))),
                price.way(),
                price.pricing(),
                price.price(),
                "<p>",
                "<u>公司",
                null,
                "</td>",
                List.of("<s>"),
                price.relatedParty(),
                new NoticeContent.Licence("SOLE", List.of("<em>"), "<q>", LocalDate.EPOCH, LocalDate.EPOCH)));
        String status = board.object(Passerby.statement("<script>x</script>", "'\"<svg onload=1>"));
        board.act(board.judge, id, "refusal", Map.of("reasons", "<iframe src=x>"))
                .is(200);
        for (String path :
                List.of("/", "/notices", "/notices/" + board.current().slug(), status)) {
            assertThat(board.passerBy.get(path).is(200).body())
                    .doesNotContain("<script", "<img", "onload=x>", "<svg onload", "<iframe", "<u>公司");
        }
        Map<String, String> echoed = Passerby.statement("\"><script>2</script>", "</textarea><script>3</script>");
        echoed.put("evidence", "长".repeat(4001));
        echoed.put("door", board.door());
        assertThat(board.passerBy
                        .submitForm("/notices/" + board.current().slug() + "/objections", echoed)
                        .is(400)
                        .body())
                .doesNotContain("<script");
    }

    /** What a licence costs says nothing while it is not known how far it reaches. */
    @Test
    void aLicenceSaysHowFarItReaches() {
        NoticeContent.Price price = NoticeTest.price(null);
        NoticeContent.Licence licence = new NoticeContent.Licence(
                "SOLE", List.of("重庆", "四川"), "", LocalDate.of(2027, 1, 1), LocalDate.of(2031, 12, 31));
        board.publish(new NoticeContent.Price(
                price.results(),
                Way.LICENCE,
                price.pricing(),
                price.price(),
                null,
                price.taker(),
                null,
                null,
                price.completers(),
                null,
                licence));
        assertThat(board.passerBy
                        .get("/notices/" + board.current().slug())
                        .is(200)
                        .body())
                .contains("排他许可", "重庆、四川", "不限", "2027-01-01 至 2031-12-31");
    }

    @Test
    void publicPagesAllowNoScriptAndSpeakBothLanguages() {
        board.publish(NoticeTest.price(null));
        Reply page = board.passerBy.get("/notices/" + board.current().slug()).is(200);
        String policy =
                page.response().headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'none'").doesNotContain("script-src", "unsafe");
        assertThat(page.body()).contains("1,000,000.00 元").doesNotContain("notice.page.", "??");
        Reply english = board.passerBy
                .get("/notices/" + board.current().slug() + "?lang=en")
                .is(200);
        assertThat(english.body()).contains("Intended price", "lang=\"en\"").doesNotContain("notice.page.");
        assertThat(new Guest(campus.address())
                        .speaking("en")
                        .get("/notices?q=x&state=open&kind=PRICE")
                        .is(200)
                        .body())
                .contains("Find notices");
        assertThat(page.body().length()).isLessThan(50_000);
    }

    @Test
    void aRewardNoticeIsKeptFromIndexesAndForgetsNamesWhenItEnds() {
        board.publish(NoticeTest.reward());
        String path = "/notices/"
                + board.notices
                        .current("deal", board.deal.id(), NoticeKind.REWARD)
                        .orElseThrow()
                        .slug();
        Reply open = board.passerBy.get(path).is(200);
        assertThat(open.body()).contains("林知远", "30,000.00 元", "noindex");
        assertThat(open.response().headers().firstValue("X-Robots-Tag").orElse(""))
                .contains("noindex");
        board.endAllUpTo(board.notices
                .current("deal", board.deal.id(), NoticeKind.REWARD)
                .orElseThrow()
                .mayCloseFrom());
        assertThat(board.passerBy.get(path).is(200).body()).contains("热波测厚").doesNotContain("林知远", "30,000.00");
    }

    @Test
    void whatDoesNotExistIsSaidOnAPageOfTheHouse() {
        Reply missing = board.passerBy.get("/notices/nosuchthing").is(404);
        assertThat(missing.body()).contains("没有找到").contains("<html");
        assertThat(board.passerBy.get("/nowhere").is(404).body()).contains("<html");
        assertThat(board.passerBy
                        .get("/problems/notice/standing-already")
                        .is(200)
                        .body())
                .contains("期满或撤回后");
        board.passerBy.get("/problems/notice/no-such-problem").is(404);
        assertThat(board.passerBy.get("/").is(200).body()).contains("让成果从实验室抵达市场");
    }
}
