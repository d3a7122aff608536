package org.dukou.reward;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;

/**
 * The distribution of one receipt of a deal, or of the shares an equity deal gives (促进科技成果转化法 Art. 43–45). Worked
 * out by the office, noticed, released by finance; once released it is only ever taken back by a counter-entry.
 */
@Entity
class Distribution extends DistributionRecord {

    protected Distribution() {}

    private Distribution(UUID id, String number, Source source, Stage stage, Instant now) {
        super(id, number, source, stage, now);
    }

    static Distribution due(String number, Source source, Actor by, Instant now) {
        Distribution distribution = new Distribution(Ids.timeOrdered(now), number, source, Stage.DUE, now);
        distribution.announce(new DistributionDue(distribution.matter(), by, now));
        distribution.announce(new RewardBegun(source.deal(), by, now));
        return distribution;
    }

    /** Takes over what was worked out, in place of what was worked out before. */
    void draft(Reckoning worked, Viewer by, Instant now) {
        assertMay(by, Act.DRAFT);
        moveTo(Stage.DRAFT, now);
        reckoning = worked;
        net = worked.net();
        reward = worked.reward();
        List<Payee> before = List.copyOf(payees);
        payees.clear();
        payees.addAll(Payees.of(worked, now));
        Payees.keepMarks(before, payees);
        prepared(by);
        announce(new DistributionDrafted(matter(), by.actor(), now, worked.net(), worked.reward()));
    }

    /** The technology contract is registered under this number, or under none any longer; the same again changes nothing. */
    void note(@Nullable String contractRegistration, Actor by, Instant now) {
        String before = registration;
        if (Objects.equals(before, contractRegistration)) {
            return;
        }
        registration = contractRegistration;
        announce(
                contractRegistration == null
                        ? new RegistrationLost(matter(), by, now, String.valueOf(before))
                        : new RegistrationNoted(matter(), by, now, contractRegistration));
    }

    /** The reward is published; from now on its figures stand still. */
    void announceReward(Viewer by, Instant now) {
        assertMay(by, Act.ANNOUNCE);
        assertFiguresFit();
        moveTo(Stage.IN_NOTICE, now);
        prepared(by);
        announce(new RewardAnnounced(matter(), by.actor(), now, payees.size(), reward()));
    }

    /** There is nobody to reward, or no notice is demanded: straight to finance. */
    void submit(Viewer by, Instant now) {
        assertMay(by, Act.ANNOUNCE);
        assertFiguresFit();
        moveTo(Stage.TO_RELEASE, now);
        prepared(by);
        announce(new RewardReadyToRelease(matter(), by.actor(), now));
    }

    /** The notice has run its time and no objection was upheld; said twice it changes nothing. */
    void noticeIsOver(Instant now) {
        if (stage == Stage.IN_NOTICE) {
            moveTo(Stage.TO_RELEASE, now);
            noticed = true;
            announce(new RewardReadyToRelease(matter(), Actor.HOUSE, now));
        }
    }

    /** The notice was taken back; said twice it changes nothing. */
    void noticeIsWithdrawn(String why, Instant now) {
        if (stage == Stage.IN_NOTICE) {
            moveTo(Stage.DRAFT, now);
            announce(new RewardObjected(matter(), Actor.HOUSE, now, why));
        }
    }

    /** Back to be worked out anew: by the office while it is noticed, by finance before it is released. */
    void sendBack(String why, Viewer by, Instant now) {
        assertMay(by, Act.SEND_BACK);
        moveTo(Stage.DRAFT, now);
        noticed = false;
        announce(new RewardObjected(matter(), by.actor(), now, why));
    }

    /** Human resources: who is scientific staff with an important contribution. */
    void mark(Map<Integer, Boolean> staff, Viewer by, Instant now) {
        assertMay(by, Act.MARK_STAFF);
        staff.forEach((place, isStaff) -> payee(place).mark(isStaff));
        announce(new ScientificStaffMarked(matter(), by.actor(), now, staff.size()));
    }

    /** @throws Refusal {@code reward/four-eyes} for whoever had a hand in working it out */
    void release(Viewer by, boolean moreToCome, Instant now) {
        if (stage == Stage.TO_RELEASE && by.is(Role.FINANCE) && wasPreparedBy(by)) {
            throw new Refusal("reward/four-eyes");
        }
        assertMay(by, Act.RELEASE);
        moveTo(Stage.RELEASED, now);
        releaser = by.actor().name();
        releasedAt = now;
        announce(new RewardReleased(matter(), by.actor(), now, reward()));
        settleIfPaid(by.actor(), now, moreToCome);
    }

    /** @param moreToCome further payments of the deal are expected */
    void pay(Collection<Integer> places, LocalDate on, boolean moreToCome, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.PAY);
        LocalDate released = releasedAt == null ? receivedOn : LocalDate.ofInstant(releasedAt, HouseClock.SHANGHAI);
        if (on.isAfter(today) || on.isBefore(released)) {
            throw new Invalid("reward/paid-on", "paidOn", released, today);
        }
        places.forEach(place -> {
            if (payee(place).isPaid()) {
                throw new Refusal("reward/paid-already", payee(place).called());
            }
            payee(place).pay(on);
        });
        announce(new RewardPaid(matter(), by.actor(), now, places.size()));
        settleIfPaid(by.actor(), now, moreToCome);
    }

    /** Part of the receipt was paid back before anything left: what remains is worked out anew. */
    void shrinkTo(Money remaining, String why, Actor by, Instant now) {
        income = remaining;
        if (stage != Stage.DUE) {
            moveTo(Stage.DRAFT, now);
            noticed = false;
        }
        announce(new RewardObjected(matter(), by, now, why));
    }

    private void assertFiguresFit() {
        if (reckoning == null || !reckoning.income().equals(income)) {
            throw new Refusal("reward/figures-outdated", income);
        }
    }

    /**
     * Part of the receipt was paid back after it was let go: a counter-entry claims from each what they have had of it. Nothing
     * here is changed.
     *
     * @param earlier counter-entries of earlier refunds of the same receipt that stand
     */
    Distribution claimBack(
            String claimNumber, UUID refunded, Money amount, List<Distribution> earlier, Actor by, Instant now) {
        Reckoning worked = new TakeBack(
                        Objects.requireNonNull(reckoning),
                        earlier.stream()
                                .map(Distribution::reckoning)
                                .filter(Objects::nonNull)
                                .toList())
                .of(amount);
        Source taken = new Source(dealMatter, receipt, receivedOn, amount.negated());
        Distribution claim = new Distribution(Ids.timeOrdered(now), claimNumber, taken, Stage.TO_RELEASE, now);
        claim.counterOf = uuid();
        claim.refund = refunded;
        claim.reckoning = worked;
        claim.net = worked.net();
        claim.reward = worked.reward();
        claim.claims.addAll(Claim.of(worked, now));
        claim.noticed = true;
        claim.preparers = by.person() == null ? List.of() : List.of(by.person());
        claim.announce(new RewardReadyToRelease(claim.matter(), by, now));
        return claim;
    }

    /** Money came back. @param amounts by the places of the claims */
    void repay(
            Map<Integer, Money> amounts, LocalDate on, String reference, boolean moreToCome, Viewer by, Instant now) {
        assertMay(by, Act.REPAY);
        amounts.forEach((place, amount) -> claim(place)
                .settle(new Settlement(
                        Settlement.Means.REPAID,
                        amount,
                        on,
                        reference,
                        null,
                        null,
                        by.actor().name(),
                        null)));
        announce(new ClaimsMet(matter(), by.actor(), now, Settlement.Means.REPAID.name(), Money.sum(amounts.values())));
        settleIfPaid(by.actor(), now, moreToCome);
    }

    /** What a receiver owes is kept back from what another distribution gives to the same receiver. */
    void meetFrom(
            int place, Distribution from, Money amount, LocalDate on, boolean moreToCome, Viewer by, Instant now) {
        assertMay(by, Act.REPAY);
        Claim claim = claim(place);
        claim.settle(new Settlement(
                Settlement.Means.SET_OFF,
                amount,
                on,
                "",
                from.uuid(),
                from.number(),
                by.actor().name(),
                null));
        from.keepBack(claim, amount, moreToCome, by, now);
        announce(new ClaimsMet(matter(), by.actor(), now, Settlement.Means.SET_OFF.name(), amount));
        settleIfPaid(by.actor(), now, moreToCome);
    }

    private void keepBack(Claim claim, Money amount, boolean moreToCome, Viewer by, Instant now) {
        if (claim.receiver() == Receiver.PERSON) {
            assertMay(by, Act.PAY);
            payees.stream()
                    .filter(claim::isOn)
                    .findFirst()
                    .orElseThrow(() -> new Refusal("reward/not-enough-to-set-off", claim.called(), Money.ZERO))
                    .keepBack(amount);
            announce(new RewardKeptBack(matter(), by.actor(), now, claim.called(), amount));
            settleIfPaid(by.actor(), now, moreToCome);
        }
    }

    private Claim claim(int place) {
        return claims().stream()
                .filter(claim -> claim.place() == place)
                .findFirst()
                .orElseThrow(() -> new Invalid("reward/payee-unknown", "claims", place));
    }

    private void settleIfPaid(Actor by, Instant now, boolean moreToCome) {
        if (stage == Stage.RELEASED
                && payees.stream().allMatch(Payee::isPaid)
                && claims().stream().allMatch(claim -> claim.open().isZero())) {
            moveTo(Stage.PAID, now);
            announce(new RewardSettled(dealMatter, by, now, number, moreToCome));
        }
    }

    /** What was released was wrong: another distribution with every figure turned takes it back. */
    Distribution correct(String counterNumber, String why, Viewer by, Instant now) {
        assertMay(by, Act.CORRECT);
        if (claims().stream().anyMatch(claim -> claim.settled().isPositive())) {
            throw new Refusal("reward/claims-met-already");
        }
        Source taken = new Source(dealMatter, receipt, receivedOn, income.negated());
        Distribution counter = new Distribution(Ids.timeOrdered(now), counterNumber, taken, Stage.TO_RELEASE, now);
        counter.counterOf = uuid();
        counter.reason = why;
        counter.reckoning = reckoning;
        counter.net = net == null ? null : net.negated();
        counter.reward = reward == null ? null : reward.negated();
        counter.payees.addAll(payees.stream().map(payee -> payee.countered(now)).toList());
        counter.noticed = noticed;
        counter.registration = registration;
        counter.prepared(by);
        counter.announce(new RewardReadyToRelease(counter.matter(), by.actor(), now));
        moveTo(Stage.CORRECTED, now);
        correctedBy = counter.uuid();
        reason = why;
        announce(new RewardCorrected(matter(), by.actor(), now, counterNumber, why));
        return counter;
    }

    /** Nothing has left yet and there is nothing to distribute any more. */
    void cancel(String why, Actor by, Instant now) {
        moveTo(Stage.CANCELLED, now);
        reason = why;
        announce(new DistributionCancelled(matter(), by, now, why));
    }

    /** Whether this viewer, or the colleague in finance for whom they act, had a hand in working it out. */
    boolean wasPreparedBy(Viewer viewer) {
        return preparers.stream().anyMatch(viewer.actorBy(List.of(Role.FINANCE.everywhere()))::involves);
    }

    private void prepared(Viewer by) {
        if (!preparers.contains(by.person())) {
            List<UUID> more = new ArrayList<>(preparers);
            more.add(by.person());
            preparers = more;
        }
    }

    private Payee payee(int place) {
        return payees.stream()
                .filter(payee -> payee.place() == place)
                .findFirst()
                .orElseThrow(() -> new Invalid("reward/payee-unknown", "payees", place));
    }

    private void moveTo(Stage next, Instant now) {
        if (!stage.next().contains(next)) {
            throw new Refusal("reward/not-in-this-stage");
        }
        stage = next;
        stageSince = now;
    }

    private void assertMay(Viewer by, Act act) {
        if (!may(by).contains(act)) {
            throw new Refusal("reward/not-in-this-stage");
        }
    }

    /** What this viewer may do to it right now. */
    Set<Act> may(Viewer viewer) {
        return Act.allowed(this, viewer);
    }
}
