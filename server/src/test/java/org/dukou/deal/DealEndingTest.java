package org.dukou.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.dukou.notice.Passerby;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A deal may end wherever it stands; what it held is free again and nobody is asked about it any more. */
@DukouTest
class DealEndingTest {

    private final Campus campus;
    private final PassingDays days;
    private Voyage voyage;
    private Table table;
    private String result;
    private Reply deal;

    DealEndingTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void open() {
        voyage = new Voyage(campus, days);
        table = voyage.table;
        result = table.accepted("半途而止的传动");
        deal = table.open("ASSIGNMENT", table.firm("半途公司"), result);
        table.readyToPropose(deal, "500000.00");
    }

    @Test
    void atTheTable() {
        assertThat(end().at("may")).isEmpty();
        table.post(deal, "ending", Map.of("reason", "再说一次")).isProblem(409, "deal/not-in-this-stage");
    }

    @Test
    void anEndHasItsReason() {
        table.post(deal, "ending", Map.of("reason", " ")).isProblem(400, "request/field-required");
        assertThat(table.see(deal).text("stage")).isEqualTo("NEGOTIATING");
    }

    @Test
    void whileItIsBeforeThoseWhoApprove() {
        table.propose(deal).is(200);
        assertThat(table.collegeOfficer.browser().waitingFor(matter())).isNotEmpty();
        Reply rival = rivalThatWaits();
        end();
        assertThat(rounds().text("0.state")).isEqualTo("WITHDRAWN");
        assertThat(table.collegeOfficer.browser().waitingFor(matter())).isEmpty();
        takesItsPlace(rival);
    }

    @Test
    void whileItsPriceLiesOpen() {
        assertThat(voyage.approved(deal).text("stage")).isEqualTo("IN_NOTICE");
        Reply rival = rivalThatWaits();
        Passerby passerby = new Passerby(campus);
        String page = Passerby.lastNotice(table.officer, "deal", deal.id()).text("publicAddress");
        assertThat(passerby.browser().get(page).is(200).body()).contains("name=\"door\"");
        end();
        assertThat(Passerby.lastNotice(table.officer, "deal", deal.id()).text("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(passerby.browser().get(page).is(200).body()).contains("撤回").doesNotContain("name=\"door\"");
        days.pass(Voyage.PRICE_NOTICE);
        assertThat(table.see(deal).text("stage"))
                .as("the notice does not run on")
                .isEqualTo("ENDED");
        takesItsPlace(rival);
    }

    @Test
    void whenEverythingIsReadyForTheSignature() {
        assertThat(voyage.readyToSign(deal).text("stage")).isEqualTo("READY_TO_SIGN");
        Reply rival = rivalThatWaits();
        end();
        assertThat(voyage.contracts(deal).text("0.stage")).isEqualTo("CANCELLED");
        assertThat(voyage.sign(deal).status()).isEqualTo(409);
        takesItsPlace(rival);
    }

    @Test
    void afterTheSignatureTheContractAndWhatWasPaidStayAndTheRightsAreFree() {
        assertThat(voyage.signed(deal).text("stage")).isEqualTo("SIGNED");
        voyage.book(deal, "200000.00");
        Reply rival = rivalThatWaits();
        end();
        Reply account = voyage.account(deal);
        assertThat(account.text("expected"))
                .as("what is not owed is not chased")
                .isEqualTo("200000.00");
        assertThat(account.at("payments").findValuesAsString("state")).containsExactly("PAID");
        assertThat(voyage.contracts(deal).text("0.stage")).isEqualTo("SIGNED");
        takesItsPlace(rival);
    }

    @Test
    void itIsCompletedWhenEverythingIsPaidAndThenItIsOver() {
        voyage.signed(deal);
        voyage.book(deal, "200000.00");
        Reply refused = table.post(deal, "completion", Map.of()).isProblem(409, "deal/not-all-paid");
        assertThat(refused.text("detail")).contains("300,000.00", "1 笔");
        assertThat(table.see(deal).at("may").toString()).doesNotContain("COMPLETE");
        voyage.book(deal, "300000.00");
        assertThat(table.see(deal).at("may").toString()).contains("COMPLETE");
        Reply completed = table.post(deal, "completion", Map.of()).is(200);
        assertThat(completed.text("stage")).isEqualTo("COMPLETED");
        assertThat(completed.at("may")).isEmpty();
        table.post(deal, "ending", Map.of("reason", "太晚了")).isProblem(409, "deal/not-in-this-stage");
        assertThat(table.check(rival(), "exclusivity"))
                .as("what was sold stays sold")
                .isEqualTo("BLOCKS");
    }

    @Test
    void itIsCompletedWhenFinanceDeclaresTheRestNotDue() {
        voyage.signed(deal);
        voyage.book(deal, "200000.00");
        Reply account = voyage.account(deal);
        String payment = account.text("payments.0.id");
        String waiver = "/api/incomes/" + account.id() + "/payments/" + payment + "/waiver";
        Map<String, String> why = Map.of("reason", "产量未达到约定");
        table.officer.browser().post(waiver, why, account.version()).isProblem(403, "request/not-yours-to-do");
        Reply waived =
                voyage.finance.browser().post(waiver, why, account.version()).is(200);
        assertThat(waived.text("expected")).isEqualTo("200000.00");
        assertThat(waived.text("payments.0.state")).isEqualTo("NOT_DUE");
        assertThat(waived.text("payments.0.notDue")).isEqualTo("300000.00");
        voyage.finance.browser().post(waiver, why, waived.version()).isProblem(409, "income/nothing-open");
        table.post(deal, "completion", Map.of()).is(200);
    }

    @Test
    void onlyTheOfficeEndsIt() {
        for (Campus.Someone one : java.util.List.of(table.professor, table.collegeOfficer, voyage.finance)) {
            one.browser()
                    .post(
                            Table.path(deal) + "/ending",
                            Map.of("reason", "我不想卖了"),
                            table.see(deal).version())
                    .isProblem(403, "request/not-yours-to-do");
        }
    }

    // --- what is free again ---

    private Reply rival() {
        Reply rival = table.open("ASSIGNMENT", table.firm("后来公司"), result);
        table.readyToPropose(rival, "600000.00");
        return rival;
    }

    /** Another firm would take the same result, and cannot. */
    private Reply rivalThatWaits() {
        Reply rival = rival();
        table.propose(rival).isProblem(409, "deal/right-already-given");
        return rival;
    }

    private void takesItsPlace(Reply rival) {
        assertThat(table.check(rival, "exclusivity")).isEqualTo("DONE");
        table.propose(rival).is(200);
    }

    private Reply end() {
        Reply ended = table.post(deal, "ending", Map.of("reason", "受让方资金未落实")).is(200);
        assertThat(ended.text("stage")).isEqualTo("ENDED");
        assertThat(ended.text("lastReason")).isEqualTo("受让方资金未落实");
        days.settle();
        assertThat(table.officer.browser().waitingFor(matter())).isEmpty();
        return ended;
    }

    private Reply rounds() {
        return table.officer
                .browser()
                .get("/api/approvals?matterKind=deal&matterId=" + deal.id())
                .is(200);
    }

    private UUID matter() {
        return UUID.fromString(deal.id());
    }
}
