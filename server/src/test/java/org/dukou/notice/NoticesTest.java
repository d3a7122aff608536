package org.dukou.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices in the workbench: one stands at a time, its page is kept, its second address is entered. */
@DukouTest
class NoticesTest {

    private final PublicSquare square;
    private final Campus campus;
    private final JdbcClient jdbc;
    private Board board;

    NoticesTest(PublicSquare square, Campus campus, JdbcClient jdbc) {
        this.square = square;
        this.campus = campus;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void furnish() {
        board = square.board();
    }

    @Test
    void aMatterStandsBeforeThePublicOnceAtATime() {
        NoticeId id = board.publish(NoticeTest.price(null));
        assertThat(board.current().state()).isEqualTo(NoticeState.OPEN);
        assertThatThrownBy(() -> board.publish(NoticeTest.price(null))).hasMessage("notice/standing-already");
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into notice select gen_random_uuid(), version, audience, number || 'x', slug || 'x', kind,
                            state, matter_kind, matter_id, about, headline, content, published_on, days, working,
                            standstills, last_day, may_close_from, provisional, ended_on, end_reason, published_by,
                            publisher, parties, market_address, market_entered_on from notice where id = :id
                        """).param("id", id.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aChangedPriceMeansANewNotice() {
        NoticeId first = board.publish(NoticeTest.price(null));
        board.withdraw(NoticeKind.PRICE, "价格由 1,000,000.00 元改为 900,000.00 元");
        NoticeId second = board.publish(NoticeTest.price(null));
        assertThat(second).isNotEqualTo(first);
        assertThat(board.current().id()).isEqualTo(second);
    }

    @Test
    void theMarketAddressStandsBesideTheUnits() {
        NoticeId id = board.publish(NoticeTest.price(null));
        String path = "/api/notices/" + id.value() + "/market-address";
        long seen = board.judge.browser().get("/api/notices/" + id.value()).version();
        board.judge
                .browser()
                .post(path, Map.of("address", "javascript:alert(1)"), seen)
                .isProblem(400, "notice/not-an-address");
        board.judge
                .browser()
                .post(path, Map.of("address", "https://market.example/n/1"), seen)
                .is(200);
        assertThat(board.passerBy.get("/notices/" + board.current().slug()).body())
                .contains("https://market.example/n/1");
        assertThat(board.waitingFor(board.judge)).doesNotContain("notice.waiting.market-address");
    }

    @Test
    void thePageAsPublishedIsKeptWithItsHash() throws Exception {
        NoticeId id = board.publish(NoticeTest.price(null));
        Reply file = board.judge.browser().get("/api/notices/" + id.value()).is(200);
        Reply proof = board.judge
                .browser()
                .get("/api/notices/" + id.value() + "/proofs/PUBLISHED")
                .is(200);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(proof.body().getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(file.text("proofs.0.sha256"));
        assertThat(proof.body()).contains("热波测厚", "1,000,000.00 元");
    }

    @Test
    void whoMayNotKnowOfTheMatterFindsNoNoticeInTheWorkbench() {
        NoticeId id = board.publish(NoticeTest.price(null));
        Campus.Someone stranger = campus.someone(Role.INVENTOR, campus.college());
        stranger.browser().get("/api/notices/" + id.value()).isProblem(404, "request/missing");
        stranger.browser()
                .get("/api/notices/" + id.value() + "/proofs/PUBLISHED")
                .isProblem(404, "request/missing");
        String list = "/api/notices?matterKind=deal&matterId=" + board.deal.id();
        assertThat(stranger.browser().get(list).is(200).at("items")).isEmpty();
        assertThat(board.judge.browser().get(list).is(200).at("items")).hasSize(1);
    }

    @Test
    void theArrangementOfHolidaysIsEnteredByThoseWhoKeepTheCalendar() {
        Campus.Someone administrator = campus.someone(Role.ADMINISTRATOR, campus.unit(Tier.OFFICE));
        Campus.Someone inventor = campus.someone(Role.INVENTOR, campus.college());
        Map<String, Object> days = Map.of(
                "days",
                List.of(
                        Map.of("working", false, "from", "2031-01-01", "to", "2031-01-03"),
                        Map.of("working", true, "from", "2031-01-05", "to", "2031-01-05")));
        inventor.browser().post("/api/holidays/2031", days).isProblem(403, "request/not-yours-to-do");
        Reply entered = administrator.browser().post("/api/holidays/2031", days).is(200);
        assertThat(entered.text("years.0.days.0.to")).isEqualTo("2031-01-03");
        Campus.Someone auditor = campus.someone(Role.AUDITOR, campus.unit(Tier.OFFICE));
        auditor.browser().post("/api/holidays/2031", days).isProblem(403, "request/not-yours-to-do");
        Reply read = auditor.browser().get("/api/holidays").is(200);
        assertThat(read.text("years.0.days.0.to")).isEqualTo("2031-01-03");
        administrator
                .browser()
                .post(
                        "/api/holidays/2031",
                        Map.of("days", List.of(Map.of("working", false, "from", "2030-12-31", "to", "2031-01-03"))))
                .isProblem(400, "notice/arrangement-span");
    }
}
