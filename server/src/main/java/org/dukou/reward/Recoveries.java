package org.dukou.reward;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.income.Incomes;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByFinance;
import org.dukou.kernel.time.HouseClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where what was claimed back after a refund comes back, or is kept back from the next payout. */
@Service
@Transactional
class Recoveries {

    private final DistributionRepository distributions;
    private final Offsets offsets;
    private final Incomes incomes;
    private final Worklist worklist;
    private final HouseClock clock;

    Recoveries(
            DistributionRepository distributions,
            Offsets offsets,
            Incomes incomes,
            Worklist worklist,
            HouseClock clock) {
        this.distributions = distributions;
        this.offsets = offsets;
        this.incomes = incomes;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** @throws Refusal {@code reward/more-than-claimed} */
    @ByFinance
    Distribution repay(Viewer viewer, UUID id, IfMatch seen, List<Repaid> repaid, LocalDate on, String reference) {
        LocalDate today = clock.today();
        Distribution claim = distributions.get(id, viewer, seen);
        if (on.isAfter(today) || on.isBefore(claim.receivedOn())) {
            throw new Invalid("reward/paid-on", "on", claim.receivedOn(), today);
        }
        Map<Integer, Money> amounts = new LinkedHashMap<>();
        repaid.forEach(one -> amounts.merge(one.claim(), assertPositive(one.amount()), Money::plus));
        claim.repay(amounts, on, reference, moreToCome(claim), viewer, clock.instant());
        return settled(claim, viewer);
    }

    /** @throws Refusal {@code reward/not-enough-to-set-off} */
    @ByFinance
    Distribution setOff(Viewer viewer, UUID id, IfMatch seen, int place, UUID against, Money amount) {
        assertPositive(amount);
        Distribution claim = distributions.get(id, viewer, seen);
        Money room = offsets.of(claim).stream()
                .filter(offset ->
                        offset.place() == place && offset.distribution().equals(against))
                .map(Offsets.Offset::room)
                .findFirst()
                .orElse(Money.ZERO);
        Distribution payout = distributions.get(against, viewer);
        if (amount.compareTo(room) > 0) {
            throw new Refusal("reward/not-enough-to-set-off", payout.number(), room);
        }
        claim.meetFrom(place, payout, amount, clock.today(), moreToCome(claim), viewer, clock.instant());
        settled(payout, viewer);
        return settled(claim, viewer);
    }

    private static Money assertPositive(Money amount) {
        if (!amount.isPositive()) {
            throw new Invalid("income/not-above-zero", "amount");
        }
        return amount;
    }

    private Distribution settled(Distribution distribution, Viewer viewer) {
        distributions.saveAndFlush(distribution);
        if (distribution.stage() == Stage.PAID) {
            worklist.settleAll(distribution.matter(), viewer.actor(), clock.instant());
        }
        return distribution;
    }

    private boolean moreToCome(Distribution claim) {
        return incomes.owed("deal", claim.deal().id()).sum().isPositive();
    }

    /** @param claim by its place */
    record Repaid(int claim, Money amount) {}
}
