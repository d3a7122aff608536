package org.dukou.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.deal.Voyage;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What befalls a signed contract, and what follows from it at the desks around. */
@DukouTest
class ContractCourseTest {

    private final Campus campus;
    private final PassingDays days;
    private Voyage voyage;

    ContractCourseTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        voyage = new Voyage(campus, days);
    }

    @Test
    void aRescindedAssignmentFreesTheRightAndEndsWhatWasAwaited() {
        Reply deal = voyage.signed(voyage.anAssignment("解除的传动", "40000.00"));
        Reply contract = contract(deal);
        titleChanges(contract);
        voyage.register(deal.id(), "渝技" + deal.id());
        assertThat(voyage.account(deal).text("expected")).isEqualTo("40000.00");

        act(deal, "rescission", turn("受让方逾期不付款", Map.of("ground", "BREACH", "documents", List.of())))
                .isProblem(400, "contract/rescission-unproved");
        Reply rescinded = act(
                        deal,
                        "rescission",
                        turn("受让方逾期不付款", Map.of("ground", "BREACH", "refund", "1000.00", "documents", List.of(scan()))))
                .is(200);
        days.settle();

        assertThat(rescinded.text("stage")).isEqualTo("RESCINDED");
        assertThat(rescinded.text("course.0.refund")).isEqualTo("1000.00");
        assertThat(voyage.table.see(deal).text("stage")).isEqualTo("ENDED");
        assertThat(voyage.account(deal).text("expected")).isEqualTo("0.00");
        assertThat(waiting(deal))
                .contains("contract.waiting.title-return", "registration.waiting.cancel")
                .doesNotContain("contract.waiting.title-change");
        Reply returned = act(deal, "title-return", Map.of("on", today(), "documents", List.of()))
                .is(200);
        assertThat(returned.text("titleReturnedOn")).isEqualTo(today());
        assertThat(waiting(deal)).doesNotContain("contract.waiting.title-return");
        assertThat(timeline(deal)).contains("1,000.00").contains("违约解除");
    }

    @Test
    void whatNoLongerBindsMayBeGivenToAnother() {
        Reply deal = voyage.anAssignment("再次转让的传动", "40000.00");
        voyage.signed(deal);
        String result = voyage.table.see(deal).text("sheet.parts.0.disclosure");
        Reply other = voyage.table.open("ASSIGNMENT", voyage.table.firm("另一受让方"), result);
        voyage.table.readyToPropose(other, "40000.00");
        voyage.table.propose(other).isProblem(409, "deal/right-already-given");
        act(deal, "rescission", turn("双方同意", Map.of("ground", "AGREED", "documents", List.of(scan()))))
                .is(200);
        days.settle();
        voyage.table.propose(other).is(200);
    }

    @Test
    void aBreachWaitsForItsCureAndASuspendedContractIsResumed() {
        Reply deal = voyage.signed(voyage.anAssignment("违约的传动", "40000.00"));
        String until = days.today().plusDays(30).toString();
        Reply breached =
                act(deal, "breach", turn("未按期付款", Map.of("until", until))).is(200);
        assertThat(breached.at("breached").asBoolean()).isTrue();
        assertThat(waiting(deal)).contains("contract.waiting.breach");
        act(deal, "breach", turn("又一次", Map.of())).isProblem(409, "contract/not-in-this-stage");
        Reply cured = act(deal, "cure", turn("已补付", Map.of())).is(200);
        assertThat(cured.at("breached").asBoolean()).isFalse();
        assertThat(waiting(deal)).doesNotContain("contract.waiting.breach");

        assertThat(act(deal, "suspension", turn("不可抗力", Map.of())).is(200).text("stage"))
                .isEqualTo("SUSPENDED");
        assertThat(act(deal, "resumption", turn("影响消除", Map.of())).is(200).text("stage"))
                .isEqualTo("SIGNED");
        assertThat(act(deal, "suspension", Map.of("reason", ""))
                        .is(400)
                        .at("errors")
                        .findValuesAsString("field"))
                .containsExactlyInAnyOrder("on", "reason");
    }

    @Test
    void nobodyButTheOfficeEndsAContract() {
        Reply deal = voyage.signed(voyage.anAssignment("旁人的传动", "40000.00"));
        Reply contract = contract(deal);
        voyage.finance
                .browser()
                .post(
                        "/api/contracts/" + contract.text("0.id") + "/rescission",
                        turn("无权", Map.of("ground", "AGREED")),
                        contract.at("0.version").asLong())
                .is(403);
    }

    // --- how it comes about ---

    private void titleChanges(Reply contract) {
        if (!contract.at("0.unregistered").isEmpty()) {
            voyage.table
                    .officer
                    .browser()
                    .post(
                            "/api/contracts/" + contract.text("0.id") + "/title-change",
                            Map.of("effectiveOn", today()),
                            contract.at("0.version").asLong())
                    .is(200);
        }
    }

    private Map<String, Object> turn(String reason, Map<String, ?> more) {
        Map<String, Object> turn = new HashMap<>(more);
        turn.put("on", today());
        turn.put("reason", reason);
        return turn;
    }

    private Reply act(Reply deal, String act, Map<String, ?> body) {
        Reply contract = contract(deal);
        return voyage.table
                .officer
                .browser()
                .post(
                        "/api/contracts/" + contract.text("0.id") + "/" + act,
                        body,
                        contract.at("0.version").asLong());
    }

    private Reply contract(Reply deal) {
        return voyage.contracts(deal);
    }

    private String scan() {
        return voyage.table
                .officer
                .browser()
                .upload("/api/documents", "解除协议.pdf", "%PDF-1.7 end".getBytes())
                .is(201)
                .id();
    }

    private String timeline(Reply deal) {
        return voyage.table
                .officer
                .browser()
                .get("/api/timeline?kind=deal&id=" + deal.id())
                .is(200)
                .body();
    }

    private String today() {
        return days.today().toString();
    }

    private List<String> waiting(Reply deal) {
        return voyage.table.officer.browser().waitingFor(UUID.fromString(deal.id()));
    }
}
