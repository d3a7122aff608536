package org.dukou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dukou.deal.Voyage;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;

@DukouTest
class VolumesTest {

    private final Voyage voyage;
    private final PassingDays days;

    VolumesTest(Campus campus, PassingDays days) {
        this.voyage = new Voyage(campus, days);
        this.days = days;
    }

    @Test
    void aSignedContractIsDeliveredAndHandedOverAsANumberedVolumeWithItsIndex() {
        Reply deal = voyage.signed(voyage.anAssignment("归档的传动", "40000.00"));
        act(deal, "deliveries", Map.of("on", "2999-01-01", "recipient", "", "means", "顺丰", "copies", 0))
                .isProblem(400, "request/fields-invalid");
        Reply delivered = act(
                        deal,
                        "deliveries",
                        Map.of("on", today(), "recipient", "受让方李经理", "means", "顺丰 SF1234567890", "copies", 2))
                .is(200);
        assertThat(delivered.text("deliveries.0.recipient")).isEqualTo("受让方李经理");

        Reply archived =
                act(deal, "archiving", Map.of("on", today(), "receiver", "赵档案")).is(200);
        assertThat(archived.text("number")).matches("卷〔\\d{4}〕\\d{4}号");
        assertThat(archived.at("items").findValuesAsString("name")).contains("合同.pdf");
        assertThat(archived.at("may")).isEmpty();
        act(deal, "archiving", Map.of("on", today(), "receiver", "赵档案")).isProblem(409, "contract/archived-already");

        Reply offers = voyage.table
                .officer
                .browser()
                .get("/api/papers/offers?matterKind=deal&matterId=" + deal.id())
                .is(200);
        assertThat(offers.body()).contains("archive-index");
    }

    private Reply act(Reply deal, String act, Map<String, ?> body) {
        Reply all = voyage.table
                .officer
                .browser()
                .get("/api/contract-volumes?matterKind=deal&matterId=" + deal.id())
                .is(200);
        return voyage.table
                .officer
                .browser()
                .post(
                        "/api/contract-volumes/" + all.text("0.id") + "/" + act,
                        body,
                        all.at("0.version").asLong());
    }

    private String today() {
        return days.today().toString();
    }
}
