package org.dukou.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dukou.deal.Voyage;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two pairs of eyes: who had a hand in working a payout out does not let it go, in whosever name; and what was let go
 * is only ever taken back by a counter-entry. */
@DukouTest
class ReleaseTest {

    private final Campus campus;
    private final PassingDays days;
    private Voyage voyage;

    ReleaseTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        voyage = new Voyage(campus, days);
    }

    @Test
    void whoeverPreparedThePayoutMayNotReleaseIt() {
        Campus.Someone both = ofOfficeAndFinance();
        Reply due = preparedBy(both);
        refuses(both, due);
        release(voyage.finance, due).is(200);
    }

    @Test
    void everyHandCountsNotOnlyTheLast() {
        Campus.Someone registrar = ofOfficeAndFinance();
        Reply due = voyage.aReceiptIsDue("40000.00");
        voyage.draft(due).is(200);
        voyage.act(registrar, due, "draft", Map.of()).is(200);
        voyage.draft(due).is(200);
        voyage.act(voyage.table.officer, due, "announcement", Map.of()).is(200);
        days.pass(Voyage.REWARD_NOTICE);
        refuses(registrar, due);
        release(voyage.finance, due).is(200);
    }

    @Test
    void whoPreparedItDoesNotReleaseItAsTheDelegateOfFinance() {
        Reply due = preparedBy(voyage.table.officer);
        Campus.Someone away = finance();
        lends(away, voyage.table.officer);
        assertThat(voyage.table.officer.viewer().is(Role.FINANCE)).isTrue();
        refuses(voyage.table.officer, due);
        release(voyage.finance, due).is(200);
    }

    @Test
    void whoPreparedItDoesNotHaveItReleasedByADelegate() {
        Campus.Someone both = ofOfficeAndFinance();
        Reply due = preparedBy(both);
        Campus.Someone delegate = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        lends(both, delegate);
        assertThat(delegate.viewer().is(Role.FINANCE)).isTrue();
        refuses(delegate, due);

        // The same delegate releases for a colleague of finance who had no part in it.
        Campus.Someone other = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        lends(finance(), other);
        assertThat(release(other, due).is(200).text("releaser")).contains("（代 ");
    }

    @Test
    void inFinancesOwnNameNobodyElsesHandIsInTheWay() {
        Campus.Someone both = ofOfficeAndFinance();
        Reply due = preparedBy(both);
        Campus.Someone own = finance();
        lends(both, own);
        assertThat(release(own, due).is(200).text("releaser")).isEqualTo(own.name());
    }

    @Test
    void aReleasedDistributionIsCorrectedByACounterEntryAndDueAnew() {
        Reply wrong = voyage.aReceiptIsDue("40000.00");
        voyage.readyToRelease(wrong);
        release(voyage.finance, wrong).is(200);
        Reply deal = voyage.table
                .officer
                .browser()
                .get("/api/deals/" + wrong.text("deal.id"))
                .is(200);
        voyage.cost(deal, "TAX", "20.00");

        Campus.Someone both = ofOfficeAndFinance();
        Reply corrected =
                voyage.act(both, wrong, "correction", Map.of("reason", "漏计印花税")).is(200);
        assertThat(corrected.text("stage")).isEqualTo("CORRECTED");
        assertThat(corrected.text("reward")).isEqualTo("30000.00");
        Reply counter = voyage.finance
                .browser()
                .get("/api/distributions/" + corrected.text("correctedBy"))
                .is(200);
        assertThat(counter.text("reward")).isEqualTo("-30000.00");
        assertThat(counter.at("payees").findValuesAsString("amount"))
                .containsExactly("-12000.00", "-4000.00", "-14000.00");
        refuses(both, counter);
        release(finance(), counter).is(200);

        Reply anew = voyage.dueOf(deal);
        assertThat(anew.text("stage")).isEqualTo("DUE");
        assertThat(voyage.draft(anew).is(200).text("net")).isEqualTo("39980.00");
    }

    // --- who stands where ---

    private Campus.Someone finance() {
        return campus.someone(Role.FINANCE, campus.unit(Tier.OFFICE));
    }

    private Campus.Someone ofOfficeAndFinance() {
        Campus.Someone both = finance();
        campus.also(both, Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        return both;
    }

    private void lends(Campus.Someone away, Campus.Someone delegate) {
        away.browser()
                .post(
                        "/api/delegations",
                        Map.of(
                                "delegate", delegate.id(),
                                "roles", List.of("FINANCE"),
                                "from", days.today().toString(),
                                "to", days.today().plusDays(7).toString(),
                                "reason", "休假"))
                .is(201);
    }

    /** Worked out by this person, published by the officer; the days of the notice are over. */
    private Reply preparedBy(Campus.Someone who) {
        Reply due = voyage.aReceiptIsDue("40000.00");
        voyage.act(who, due, "draft", Map.of()).is(200);
        voyage.act(voyage.table.officer, due, "announcement", Map.of()).is(200);
        days.pass(Voyage.REWARD_NOTICE);
        return due;
    }

    private void refuses(Campus.Someone who, Reply distribution) {
        assertThat(voyage.see(who, distribution).at("may").toString()).doesNotContain("RELEASE");
        release(who, distribution).isProblem(409, "reward/four-eyes");
    }

    private Reply release(Campus.Someone who, Reply distribution) {
        return voyage.act(who, distribution, "release", Map.of());
    }
}
