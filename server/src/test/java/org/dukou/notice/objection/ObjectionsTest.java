package org.dukou.notice.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.access.Role;
import org.dukou.notice.Board;
import org.dukou.notice.NoticeId;
import org.dukou.notice.NoticeState;
import org.dukou.notice.NoticeTest;
import org.dukou.notice.Passerby;
import org.dukou.notice.PublicSquare;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.AtOnce;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an objection: called back, admitted or not, upheld or dismissed, by those who have no part in the case. */
@DukouTest
class ObjectionsTest {

    private final PublicSquare square;
    private final Campus campus;
    private final JdbcClient jdbc;
    private Board board;

    ObjectionsTest(PublicSquare square, Campus campus, JdbcClient jdbc) {
        this.square = square;
        this.campus = campus;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void furnish() {
        board = square.board();
    }

    @Test
    void anObjectionIsAdmittedLookedIntoAndDismissedAndTheDaysRunOn() {
        NoticeId id = board.publish(NoticeTest.price(null));
        String status = board.object(Passerby.statement("张三", "价格明显偏低"));
        assertThat(board.passerBy.get(status).is(200).body()).contains("待决定是否受理");
        assertThat(board.waitingFor(board.judge)).contains("notice.waiting.admit-or-not");
        assertThat(board.waitingFor(board.party)).doesNotContain("notice.waiting.admit-or-not");
        assertThat(board.waitingFor(board.publisher)).doesNotContain("notice.waiting.admit-or-not");

        board.act(board.judge, id, "admission", Map.of("reasons", "有据")).isProblem(409, "notice/objector-not-called");
        board.act(board.judge, id, "call", Map.of("found", "本人接听")).is(200);
        Reply admitted = board.act(board.judge, id, "admission", Map.of("reasons", "理由具体"))
                .is(200);
        assertThat(admitted.text("state")).isEqualTo("STOPPED");
        assertThat(board.passerBy
                        .get("/notices/" + board.current().slug())
                        .is(200)
                        .body())
                .contains("已中止");
        assertThat(board.waitingFor(board.judge)).contains("notice.waiting.look-into");

        Reply dismissed = board.act(board.judge, id, "dismissal", Map.of("reasons", "评估依据充分"))
                .is(200);
        assertThat(dismissed.text("state")).isEqualTo("OPEN");
        assertThat(board.passerBy
                        .get("/notices/" + board.current().slug())
                        .is(200)
                        .body())
                .as("decided on the day it came, it took no day away")
                .doesNotContain("不计入公示期");
        assertThat(board.passerBy.get(status).is(200).body()).contains("异议不成立").contains("评估依据充分");
        assertThat(board.waitingFor(board.judge)).isEmpty();
        assertThat(board.timeline(board.judge))
                .anySatisfy(said -> assertThat(said).contains("不成立"));
    }

    @Test
    void whoPublishedOrHasAStakeNeitherJudgesNorReadsWhoObjected() {
        NoticeId id = board.publish(NoticeTest.price(null));
        board.object(Passerby.statement("张三", "价格明显偏低"));
        for (Campus.Someone one : List.of(board.publisher, board.party)) {
            board.act(one, id, "refusal", Map.of("reasons", "无据")).isProblem(409, "notice/not-yours-to-judge");
            Reply page = one.browser().get("/api/notices/" + id.value()).is(200);
            assertThat(page.body()).doesNotContain("张三").doesNotContain("价格明显偏低");
            assertThat(page.at("objections.0.may")).isEmpty();
        }
        assertThat(board.judge
                        .browser()
                        .get("/api/notices/" + id.value())
                        .is(200)
                        .body())
                .contains("张三");
    }

    @Test
    void anObjectionThatIsUpheldTakesTheNoticeDownAndEndsTheOthers() {
        NoticeId id = board.publish(NoticeTest.price(null));
        board.object(Passerby.statement("张三", "价格明显偏低"));
        String other = board.object(Passerby.statement("李四", "未披露共有人"));
        board.act(board.judge, id, "call", Map.of("found", "本人")).is(200);
        board.act(board.judge, id, "admission", Map.of("reasons", "有据")).is(200);
        Reply upheld = board.act(board.judge, id, "upholding", Map.of("reasons", "确有共有人"))
                .is(200);
        assertThat(upheld.text("state")).isEqualTo("WITHDRAWN");
        assertThat(board.passerBy
                        .get("/notices/" + board.current().slug())
                        .is(200)
                        .body())
                .contains("异议成立，已于", "公示已撤回，不再接收异议")
                .doesNotContain("确有共有人");
        assertThat(upheld.text("objections.1.state")).isEqualTo("MOOT");
        assertThat(board.passerBy.get(other).is(200).body()).contains("公示已撤回");
        assertThat(board.waitingFor(board.judge))
                .doesNotContain("notice.waiting.admit-or-not", "notice.waiting.look-into");
        board.publish(NoticeTest.price(null));
    }

    @Test
    void anAnonymousObjectionIsKeptAndAnsweredAndStopsNothing() {
        NoticeId id = board.publish(NoticeTest.price(null));
        String status = board.object(Passerby.statement("", "价格明显偏低"));
        assertThat(board.passerBy.get(status).is(200).body()).contains("不会中止公示");
        board.act(board.judge, id, "admission", Map.of("reasons", "有据"))
                .isProblem(409, "notice/objection-anonymous-or-empty");
        board.endAllUpTo(board.current().mayCloseFrom());
        assertThat(board.current().state()).isEqualTo(NoticeState.OVER);
        board.act(board.judge, id, "refusal", Map.of("reasons", "匿名，已留存")).is(200);
        assertThat(board.passerBy.get(status).is(200).body()).contains("不予受理").contains("匿名，已留存");
    }

    @Test
    void theEndWaitsForTheAnswerToAnObjectionRaisedInTime() {
        NoticeId id = board.publish(NoticeTest.price(null));
        board.object(Passerby.statement("张三", "价格明显偏低"));
        board.endAllUpTo(board.current().mayCloseFrom());
        assertThat(board.current().state()).isEqualTo(NoticeState.OPEN);
        board.act(board.judge, id, "refusal", Map.of("reasons", "无据")).is(200);
        board.endAllUpTo(board.current().mayCloseFrom());
        assertThat(board.current().state()).isEqualTo(NoticeState.OVER);
        board.endAllUpTo(board.current().mayCloseFrom());
        assertThat(board.timeline(board.judge))
                .filteredOn(said -> said.contains("期满"))
                .hasSize(1);
    }

    @Test
    void ofTwoWhoAdmitAtOnceOneIsToldThatItIsDone() {
        NoticeId id = board.publish(NoticeTest.price(null));
        board.object(Passerby.statement("张三", "价格明显偏低"));
        Campus.Someone colleague = campus.someone(Role.INSTITUTE_DIRECTOR, campus.unit(Tier.INSTITUTE));
        board.act(board.judge, id, "call", Map.of("found", "本人")).is(200);
        long seen = board.judge
                .browser()
                .get("/api/notices/" + id.value())
                .at("objections.0.version")
                .asLong();
        String path = board.path(board.judge, id, 0) + "/admission";
        colleague.browser();
        List<Integer> answers = AtOnce.all(List.of(
                () -> board.judge
                        .browser()
                        .post(path, Map.of("reasons", "有据"), seen)
                        .status(),
                () -> colleague
                        .browser()
                        .post(path, Map.of("reasons", "有据"), seen)
                        .status()));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(jdbc.sql("select jsonb_array_length(standstills) from notice where id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
