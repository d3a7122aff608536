package org.dukou.reward;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dukou.approval.Worklist;
import org.dukou.evidence.Threads;
import org.dukou.income.IncomeView;
import org.dukou.income.Incomes;
import org.dukou.income.ReceiptEntry;
import org.dukou.income.ReceiptId;
import org.dukou.income.ReceiptReversed;
import org.dukou.income.RefundBooked;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.Notices;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What a refund means for the distributions of a deal: what has not left shrinks to what remains of its receipt, what has left
 * is claimed back from whoever has it. It compares how things stand now, so that hearing twice, or in another order, changes
 * nothing.
 */
@Component
class Refunds {

    private static final String DEAL = "deal";

    private final DistributionRepository distributions;
    private final Turns turns;
    private final Dues dues;
    private final Incomes incomes;
    private final Notices notices;
    private final Threads threads;
    private final Worklist worklist;
    private final Numbers numbers;
    private final HouseClock clock;

    Refunds(
            DistributionRepository distributions,
            Turns turns,
            Dues dues,
            Incomes incomes,
            Notices notices,
            Threads threads,
            Worklist worklist,
            Numbers numbers,
            HouseClock clock) {
        this.distributions = distributions;
        this.turns = turns;
        this.dues = dues;
        this.incomes = incomes;
        this.notices = notices;
        this.threads = threads;
        this.worklist = worklist;
        this.numbers = numbers;
        this.clock = clock;
    }

    @BySystem
    @ApplicationModuleListener
    void on(RefundBooked refunded) {
        compare(refunded);
    }

    /** A refund may have been booked wrongly, too. */
    @BySystem
    @ApplicationModuleListener
    void on(ReceiptReversed reversed) {
        compare(reversed);
    }

    private void compare(Happening happening) {
        Matter deal = happening.matter();
        if (!deal.kind().equals(DEAL)) {
            return;
        }
        turns.take(deal.id());
        IncomeView account = incomes.of(deal.kind(), deal.id()).orElseThrow();
        Instant now = clock.instant();
        for (ReceiptEntry receipt : account.receipts()) {
            if (receipt.stands() && !receipt.refund()) {
                Optional<Distribution> live = distributions.live(deal.id(), receipt.id());
                if (live.isEmpty()) {
                    dueAgain(deal, receipt, happening.by());
                } else if (live.get().stage().isOut()) {
                    claim(live.get(), receipt, account, happening.by(), now);
                } else {
                    shrink(live.get(), receipt.remaining(), happening.by(), now);
                }
            }
        }
    }

    /** The whole receipt had been paid back, and that was a mistake. */
    private void dueAgain(Matter deal, ReceiptEntry receipt, Actor by) {
        if (receipt.remaining().isPositive()) {
            dues.makeDue(deal, new ReceiptId(receipt.id()), receipt.on(), receipt.remaining(), by);
        }
    }

    private void shrink(Distribution distribution, Money remaining, Actor by, Instant now) {
        if (distribution.income().equals(remaining)) {
            return;
        }
        if (remaining.isZero()) {
            dues.cancel(distribution, "reward.cancelled-because-refunded", by, now);
            return;
        }
        String why = Words.in(Locale.SIMPLIFIED_CHINESE).say("reward.shrunk-because-refunded", remaining.grouped());
        distribution.shrinkTo(remaining, why, by, now);
        distributions.saveAndFlush(distribution);
        notices.withdraw(distribution.matter(), NoticeKind.REWARD, why, by, now);
        worklist.settleAll(distribution.matter(), by, now);
        ask(distribution, Distributions.PREPARE, Role.TRANSFER_OFFICER, by, now);
    }

    private void claim(Distribution paidOut, ReceiptEntry receipt, IncomeView account, Actor by, Instant now) {
        List<Distribution> claims = distributions
                .findByDealOrderById(paidOut.deal().id())
                .stream()
                .filter(one -> one.claimsBack() && one.stage().stands())
                .filter(one -> Objects.equals(one.counterOf(), paidOut.id().value()))
                .toList();
        List<IncomeView.Refund> refunds = account.refunds().stream()
                .filter(refund -> refund.receipt().value().equals(receipt.id()))
                .toList();
        claims.stream()
                .filter(claim -> refunds.stream()
                        .noneMatch(refund -> refund.refund().value().equals(claim.refund())))
                .forEach(claim -> takeAway(claim, by, now));
        // What was paid back before it was worked out, it never gave to anybody.
        Money neverGiven = receipt.amount().minus(paidOut.income());
        for (IncomeView.Refund refund : refunds) {
            boolean claimed =
                    claims.stream().anyMatch(claim -> refund.refund().value().equals(claim.refund()));
            if (!claimed && refund.amount().compareTo(neverGiven) <= 0) {
                neverGiven = neverGiven.minus(refund.amount());
            } else if (!claimed) {
                claim(paidOut, refund, claims, by, now);
            }
        }
    }

    private void claim(
            Distribution paidOut, IncomeView.Refund refund, List<Distribution> earlier, Actor by, Instant now) {
        Distribution claim = distributions.saveAndFlush(paidOut.claimBack(
                numbers.next("分", clock.today()), refund.refund().value(), refund.amount(), earlier, by, now));
        threads.tie(paidOut.deal(), claim.matter(), "reward-of-deal");
        ask(claim, Distributions.RELEASE, Role.FINANCE, by, now);
    }

    /** The refund was booked wrongly. */
    private void takeAway(Distribution claim, Actor by, Instant now) {
        if (claim.stage().isOut()) {
            worklist.settle(claim.matter(), Distributions.CORRECT, by, now);
            ask(claim, Distributions.CORRECT, Role.TRANSFER_OFFICER, by, now);
        } else {
            dues.cancel(claim, "reward.cancelled-because-reversed", by, now);
        }
    }

    private void ask(Distribution distribution, String what, Role whom, Actor by, Instant now) {
        worklist.ask(distribution.matter(), what, List.of(whom.everywhere()), by, now, null);
    }
}
