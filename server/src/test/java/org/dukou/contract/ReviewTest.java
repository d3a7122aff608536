package org.dukou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dukou.deal.Voyage;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;

/** Legal affairs reads the contract paragraph by paragraph. */
@DukouTest
class ReviewTest {

    private final Voyage voyage;

    ReviewTest(Campus campus, PassingDays days) {
        this.voyage = new Voyage(campus, days);
    }

    @Test
    void aContractIsNotSignedWhileARemarkOnItIsOpen() {
        Reply deal = voyage.readyToSign(voyage.anAssignment("审阅的传动", "40000.00"));
        Campus.Someone officer = voyage.table.officer;
        Campus.Someone legal = voyage.table.legal;
        Reply paper = officer.browser()
                .post("/api/papers", Map.of("matterKind", "deal", "matterId", deal.id(), "form", "assignment-contract"))
                .is(200);
        String address = "/api/papers/" + paper.id();
        Reply review = legal.browser().get(address + "/review").is(200);
        assertThat(review.at("paragraphs").toString()).contains("技术");
        assertThat(review.at("mayRemark").asBoolean()).isTrue();
        legal.browser()
                .post(address + "/remarks", Map.of("place", 1, "paragraph", 9999, "said", "超出"))
                .isProblem(400, "document/no-such-paragraph");
        Reply remarked = legal.browser()
                .post(address + "/remarks", Map.of("place", 1, "paragraph", 3, "said", "违约责任偏轻"))
                .is(200);
        assertThat(remarked.text("remarks.0.quoted")).isEqualTo(review.text("paragraphs.2"));
        voyage.sign(deal).isProblem(409, "contract/remarks-open");

        String remark = remarked.text("remarks.0.id");
        legal.browser()
                .post("/api/paper-remarks/" + remark + "/answer", Map.of("words", "自答"), 0)
                .is(403);
        Reply answered = officer.browser()
                .post("/api/paper-remarks/" + remark + "/answer", Map.of("words", "已按意见修改"), 0)
                .is(200);
        assertThat(answered.text("remarks.0.answer")).isEqualTo("已按意见修改");
        voyage.sign(deal).is(200);
    }
}
