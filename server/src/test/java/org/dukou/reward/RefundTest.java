package org.dukou.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.deal.Voyage;
import org.dukou.kernel.Money;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that goes back after it was distributed is claimed from everybody who had it, to the fen, and nothing is overwritten. */
@DukouTest
class RefundTest {

    private final Campus campus;
    private final PassingDays days;
    private Voyage voyage;
    private Campus.Someone other;

    RefundTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        voyage = new Voyage(campus, days);
        other = campus.someone(Role.FINANCE, campus.unit(Tier.OFFICE));
    }

    @Test
    void aHundredThousandGoBackAfterTwoPaymentsAndEveryBalanceCloses() {
        Reply deal = aDeal("200000.00");
        voyage.cost(deal, "TAX", "60.00");
        Reply first = paidOut(deal, "100000.00");
        Reply second = paidOut(deal, "100000.00");
        assertThat(second.text("reward")).isEqualTo("75000.00");

        Reply account = refund(deal, "100000.00").is(200);
        assertThat(account.text("received")).isEqualTo("100000.00");
        assertThat(account.text("refunded")).isEqualTo("100000.00");
        assertThat(account.text("payments.0.state")).isEqualTo("PAID");
        days.settle();

        Reply claim = claimOn(deal);
        assertThat(claim.text("counterOf")).isEqualTo(second.id());
        assertThat(amounts(claim)).containsExactly("30000.00", "10000.00", "35000.00", "10000.00", "15000.00");
        assertThat(claim.text("net")).isEqualTo("-100000.00");
        act(voyage.finance, claim, "release", Map.of()).isProblem(409, "reward/four-eyes");
        act(other, claim, "release", Map.of()).is(200);

        Reply open = balance(deal);
        assertThat(open.text("0.open")).isEqualTo("100000.00");
        Reply met = repay(claim, 1, 2, 3, 4, 5).is(200);
        assertThat(met.text("stage")).isEqualTo("PAID");
        Reply closed = balance(deal);
        assertThat(closed.text("0.open")).isEqualTo("0.00");
        assertThat(closed.text("0.waiting")).isEqualTo("0.00");
        assertThat(closed.text("0.kept")).isEqualTo("100000.00");
        assertThat(voyage.see(voyage.finance, second).text("reward")).isEqualTo("75000.00");
        assertThat(voyage.see(voyage.finance, second).text("stage")).isEqualTo("PAID");
        assertThat(voyage.see(voyage.finance, first).text("net")).isEqualTo("99940.00");
    }

    @Test
    void aRefundOfPartLeavesEverybodyTheirPartOfTheRestAndTheCostsToTheUniversity() {
        Reply deal = aDeal("40000.00");
        voyage.cost(deal, "TAX", "12.34");
        Reply paid = paidOut(deal, "40000.00");
        refund(deal, "0.01").is(200);
        refund(deal, "33333.33").is(200);
        days.settle();
        List<Reply> claims = claimsOn(deal);
        assertThat(claims).hasSize(2);
        Money claimed = Money.sum(claims.stream()
                .flatMap(one -> amounts(one).stream())
                .map(Money::of)
                .toList());
        assertThat(claimed).isEqualTo(Money.of("33333.34"));

        // All of it goes back: nobody keeps anything, and what the costs were taken from is gone, too.
        refund(deal, "6666.66").is(200);
        refund(deal, "0.01").isProblem(400, "income/refund-too-much");
        days.settle();
        List<Reply> all = claimsOn(deal);
        all.forEach(claim -> act(other, claim, "release", Map.of()).is(200));
        Reply balance = balance(deal);
        assertThat(balance.text("0.kept")).isEqualTo("0.00");
        assertThat(balance.text("0.open")).isEqualTo("40000.00");
        assertThat(balance.at("0.lines").findValuesAsString("kept")).containsOnly("0.00");
        assertThat(voyage.see(voyage.finance, paid).text("reward")).isEqualTo("29990.74");
    }

    @Test
    void whatAPersonOwesIsKeptBackFromTheirNextPayout() {
        Reply deal = aDeal("80000.00");
        paidOut(deal, "40000.00");
        refund(deal, "10000.00").is(200);
        days.settle();
        Reply claim = claimOn(deal);
        act(other, claim, "release", Map.of()).is(200);
        assertThat(voyage.see(other, claim).at("claims.0.offsets")).isEmpty();

        Reply next = released(deal, "40000.00");
        Reply seen = voyage.see(other, claim);
        assertThat(seen.text("claims.0.offsets.0.room")).isEqualTo("12000.00");
        assertThat(seen.text("claims.3.offsets.0.number")).isEqualTo(next.text("number"));
        setOff(claim, 1, next, "12000.01").isProblem(409, "reward/not-enough-to-set-off");
        setOff(claim, 1, next, "3000.01").isProblem(409, "reward/more-than-claimed");
        setOff(claim, 1, next, "3000.00").is(200);
        setOff(claim, 4, next, "1000.00").is(200);
        Reply payout = voyage.see(other, next);
        assertThat(payout.text("payees.0.amount")).isEqualTo("12000.00");
        assertThat(payout.text("payees.0.toPay")).isEqualTo("9000.00");
        repay(claim, 2, 3, 5).is(200);
        assertThat(voyage.see(other, claim).text("stage")).isEqualTo("PAID");
        pay(next, 1, 2, 3).is(200);
        assertThat(balance(deal).text("0.open")).isEqualTo("0.00");

        Reply own = voyage.table
                .professor
                .browser()
                .get("/api/distributions/" + claim.id())
                .is(200);
        assertThat(own.at("claims")).hasSize(1);
        assertThat(voyage.table
                        .professor
                        .browser()
                        .get("/api/distributions/balances?deal=" + deal.id())
                        .is(200)
                        .json())
                .isEmpty();
    }

    @Test
    void whatIsBeyondTheContractIsNotDistributed() {
        Reply deal = aDeal("40000.00");
        voyage.book(deal, "50000.00");
        voyage.draft(voyage.onlyDistribution(deal)).isProblem(409, "reward/beyond-contract");
        refund(deal, "10000.00").is(200);
        days.settle();
        voyage.draft(voyage.onlyDistribution(deal)).is(200);
    }

    @Test
    void whatHasNotLeftIsWorkedOutAnewFromWhatRemains() {
        Reply deal = aDeal("40000.00");
        voyage.book(deal, "40000.00");
        Reply due = voyage.onlyDistribution(deal);
        voyage.draft(due).is(200);
        refund(deal, "10000.00").is(200);
        days.settle();
        voyage.act(voyage.table.officer, due, "announcement", Map.of()).isProblem(409, "reward/figures-outdated");
        assertThat(voyage.draft(due).is(200).text("reward")).isEqualTo("22500.00");
        voyage.act(voyage.table.officer, due, "announcement", Map.of()).is(200);

        // In notice, all that is left goes back: there is nothing to distribute any more.
        refund(deal, "30000.00").is(200);
        days.settle();
        assertThat(voyage.onlyDistribution(deal).text("stage")).isEqualTo("CANCELLED");
    }

    @Test
    void aRefundBookedWronglyIsTakenBackWithItsClaims() {
        Reply deal = aDeal("40000.00");
        paidOut(deal, "40000.00");
        Reply account = refund(deal, "40000.00").is(200);
        days.settle();
        Reply claim = claimOn(deal);
        String refund = account.text("receipts.1.id");
        reverse(deal, account.text("receipts.0.id")).isProblem(409, "income/refunded-in-part");
        reverse(deal, refund).is(200);
        days.settle();
        assertThat(voyage.see(other, claim).text("stage")).isEqualTo("CANCELLED");
        assertThat(voyage.account(deal).text("refunded")).isEqualTo("0.00");
        assertThat(balance(deal).text("0.kept")).isEqualTo("40000.00");
    }

    // --- how money goes back ---

    private Reply aDeal(String price) {
        Reply deal = voyage.anAssignment("退款的传动", price);
        voyage.agreeOnTheWhole(deal);
        return voyage.signed(deal);
    }

    private Reply released(Reply deal, String amount) {
        voyage.book(deal, amount);
        Reply due = voyage.dueOf(deal);
        voyage.readyToRelease(due);
        act(other, due, "release", Map.of()).is(200);
        return due;
    }

    private Reply paidOut(Reply deal, String amount) {
        Reply due = released(deal, amount);
        return pay(due, 1, 2, 3).is(200);
    }

    private Reply pay(Reply due, Integer... payees) {
        return act(
                other,
                due,
                "payments",
                Map.of("payees", List.of(payees), "paidOn", days.today().toString()));
    }

    private Reply refund(Reply deal, String amount) {
        Reply account = voyage.account(deal);
        Map<String, Object> refund = new HashMap<>(Map.of(
                "on",
                days.today().toString(),
                "amount",
                amount,
                "bankReference",
                UUID.randomUUID().toString(),
                "payee",
                "受让方",
                "reason",
                "合同解除"));
        return voyage.finance.browser().post("/api/incomes/" + account.id() + "/refunds", refund, account.version());
    }

    private Reply reverse(Reply deal, String receipt) {
        Reply account = voyage.account(deal);
        return voyage.finance
                .browser()
                .post(
                        "/api/incomes/" + account.id() + "/receipts/" + receipt + "/reversal",
                        Map.of("reason", "记错"),
                        account.version());
    }

    private List<Reply> claimsOn(Reply deal) {
        return voyage.distributions(deal).stream()
                .filter(one -> !one.at("claims").isEmpty())
                .toList();
    }

    private Reply claimOn(Reply deal) {
        List<Reply> claims = claimsOn(deal);
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    private static List<String> amounts(Reply claim) {
        return claim.at("claims")
                .valueStream()
                .map(one -> one.path("amount").asString())
                .toList();
    }

    private Reply act(Campus.Someone who, Reply distribution, String act, Object body) {
        return voyage.act(who, distribution, act, body);
    }

    private Reply repay(Reply claim, Integer... places) {
        Reply seen = voyage.see(other, claim);
        List<Map<String, Object>> claims = List.of(places).stream()
                .map(place ->
                        Map.<String, Object>of("claim", place, "amount", seen.text("claims." + (place - 1) + ".open")))
                .toList();
        return act(
                other,
                claim,
                "repayments",
                Map.of("claims", claims, "on", days.today().toString()));
    }

    private Reply setOff(Reply claim, int place, Reply payout, String amount) {
        return act(other, claim, "set-off", Map.of("claim", place, "against", payout.id(), "amount", amount));
    }

    private Reply balance(Reply deal) {
        return other.browser()
                .get("/api/distributions/balances?deal=" + deal.id())
                .is(200);
    }
}
