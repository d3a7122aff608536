package org.dukou.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.approval.Worklist;
import org.dukou.deal.DealBasis;
import org.dukou.deal.DealId;
import org.dukou.deal.Deals;
import org.dukou.income.IncomeView;
import org.dukou.income.Incomes;
import org.dukou.income.ReceiptEntry;
import org.dukou.income.ReceiptId;
import org.dukou.kernel.Actor;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByFinance;
import org.dukou.kernel.access.ByHr;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.NoticeState;
import org.dukou.notice.NoticeView;
import org.dukou.notice.Notices;
import org.dukou.policy.Policies;
import org.dukou.policy.RewardNoticeQuestion;
import org.dukou.policy.Ruling;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where income is distributed: the office works it out, the public may object, finance releases and pays. */
@Service
@Transactional
class Distributions {

    static final String KIND = "distribution";
    static final String PREPARE = "reward.waiting.prepare";
    static final String RELEASE = "reward.waiting.release";
    static final String CORRECT = "reward.waiting.correct";
    private static final String MARK_STAFF = "reward.waiting.mark-staff";
    private static final String RECOVER = "reward.waiting.recover";
    private static final String PAY = "reward.waiting.pay";

    private final DistributionRepository distributions;
    private final Turns turns;
    private final Reckoner reckoner;
    private final Deals deals;
    private final Incomes incomes;
    private final Policies policies;
    private final Notices notices;
    private final Dues dues;
    private final Offsets offsets;
    private final Worklist worklist;
    private final Numbers numbers;
    private final HouseClock clock;

    Distributions(
            DistributionRepository distributions,
            Turns turns,
            Reckoner reckoner,
            Deals deals,
            Incomes incomes,
            Policies policies,
            Notices notices,
            Dues dues,
            Offsets offsets,
            Worklist worklist,
            Numbers numbers,
            HouseClock clock) {
        this.distributions = distributions;
        this.turns = turns;
        this.reckoner = reckoner;
        this.deals = deals;
        this.incomes = incomes;
        this.policies = policies;
        this.notices = notices;
        this.dues = dues;
        this.offsets = offsets;
        this.worklist = worklist;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Works out who gets what, by what the deal agreed and the policies in force on the day it was approved.
     *
     * @throws Refusal {@code reward/receipt-taken-back}, {@code reward/deal-not-signed}, or what the rules say against it
     */
    @ByOffice
    Distribution draft(Viewer viewer, UUID id, IfMatch seen) {
        turns.takeOf(id);
        Distribution distribution = distributions.get(id, viewer, seen);
        DealBasis basis = deals.basis(new DealId(distribution.deal().id()));
        IncomeView account = incomes.of("deal", distribution.deal().id()).orElse(null);
        assertReceiptStands(distribution, account);
        List<Distribution> others = distributions
                .findByDealOrderById(distribution.deal().id())
                .stream()
                .filter(other -> !other.id().equals(distribution.id()))
                .toList();
        assertEarlierReceiptsAreWorked(distribution, others);
        distribution.draft(
                reckoner.work(basis, distribution.income(), account, Ledger.of(others)), viewer, clock.instant());
        return distributions.saveAndFlush(distribution);
    }

    /** Costs are borne by the receipts in the order in which they came; nobody chooses which by working on a later one first. */
    private static void assertEarlierReceiptsAreWorked(Distribution distribution, List<Distribution> others) {
        others.stream()
                .filter(other ->
                        other.stage() == Stage.DUE && other.receivedOn().isBefore(distribution.receivedOn()))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Refusal("reward/earlier-receipt-first", earlier.number(), earlier.receivedOn());
                });
    }

    private static void assertReceiptStands(Distribution distribution, @Nullable IncomeView account) {
        ReceiptId receipt = distribution.receipt();
        if (receipt == null) {
            return;
        }
        if (account == null) {
            throw new Refusal("reward/receipt-taken-back");
        }
        ReceiptEntry entry = account.receipt(receipt)
                .filter(ReceiptEntry::stands)
                .orElseThrow(() -> new Refusal("reward/receipt-taken-back"));
        if (distribution.income().compareTo(entry.remaining()) > 0) {
            throw new Refusal("reward/receipt-refunded", entry.remaining());
        }
        boolean last = account.receipts().stream()
                .filter(other -> other.stands() && !other.refund())
                .noneMatch(other -> other.on().isAfter(entry.on()));
        // Money beyond the contract is nobody's until it went back, or a supplementary agreement expects it.
        if (last && account.over().isPositive()) {
            throw new Refusal("reward/beyond-contract", account.over());
        }
    }

    /** Publishes the reward where a notice is a duty (国科发政〔2018〕103号), and passes it to finance where it is none. */
    @ByOffice
    Distribution announceReward(Viewer viewer, UUID id, IfMatch seen) {
        Instant now = clock.instant();
        Distribution distribution = distributions.get(id, viewer, seen);
        Reckoning reckoning = Objects.requireNonNull(worked(distribution));
        Ruling duty = policies.rule(
                new RewardNoticeQuestion(reckoning.facts().way()),
                reckoning.facts().approvedOn());
        boolean owed =
                duty.output("duty").equals("REQUIRED") && distribution.reward().isPositive();
        if (owed) {
            distribution.announceReward(viewer, now);
        } else {
            distribution.submit(viewer, now);
        }
        distributions.saveAndFlush(distribution);
        worklist.settle(distribution.matter(), PREPARE, viewer.actor(), now);
        if (owed) {
            notices.publish(
                    distribution.matter(),
                    NoticeKind.REWARD,
                    RewardNotices.content(distribution, reckoning),
                    duty.number("days"),
                    duty.yes("working"),
                    partiesTo(distribution),
                    viewer.actor(),
                    now);
            if (!distribution.givesShares()) {
                ask(distribution, MARK_STAFF, Role.HR.everywhere(), null, viewer.actor(), now);
            }
        } else {
            ask(distribution, RELEASE, Role.FINANCE.everywhere(), null, viewer.actor(), now);
        }
        return distribution;
    }

    private static Reckoning worked(Distribution distribution) {
        Reckoning reckoning = distribution.reckoning();
        if (reckoning == null) {
            throw new Refusal("reward/not-in-this-stage");
        }
        return reckoning;
    }

    private static List<UUID> partiesTo(Distribution distribution) {
        return Stream.concat(
                        distribution.payees().stream().map(Payee::person).filter(Objects::nonNull),
                        distribution.preparers().stream())
                .distinct()
                .toList();
    }

    /** Sent back to be worked out anew, before anything has left; its notice is withdrawn. */
    @ByAnyone
    Distribution sendBack(Viewer viewer, UUID id, IfMatch seen, String reason) {
        Instant now = clock.instant();
        Distribution distribution = distributions.get(id, viewer, seen);
        distribution.sendBack(reason, viewer, now);
        distributions.saveAndFlush(distribution);
        notices.withdraw(distribution.matter(), NoticeKind.REWARD, reason, viewer.actor(), now);
        worklist.settleAll(distribution.matter(), viewer.actor(), now);
        ask(distribution, PREPARE, Role.TRANSFER_OFFICER.everywhere(), null, viewer.actor(), now);
        return distribution;
    }

    @ByHr
    Distribution mark(Viewer viewer, UUID id, IfMatch seen, Map<Integer, Boolean> staff) {
        Instant now = clock.instant();
        Distribution distribution = distributions.get(id, viewer, seen);
        distribution.mark(staff, viewer, now);
        distributions.saveAndFlush(distribution);
        worklist.settle(distribution.matter(), MARK_STAFF, viewer.actor(), now);
        return distribution;
    }

    /** @throws Refusal {@code reward/four-eyes} for whoever had a hand in working it out */
    @ByFinance
    Distribution release(Viewer viewer, UUID id, IfMatch seen) {
        Instant now = clock.instant();
        Distribution distribution = distributions.get(id, viewer, seen);
        if (distribution.counterOf() == null) {
            assertReceiptStands(
                    distribution, incomes.of("deal", distribution.deal().id()).orElse(null));
        }
        distribution.release(viewer, moreToCome(distribution), now);
        distributions.saveAndFlush(distribution);
        worklist.settleAll(distribution.matter(), viewer.actor(), now);
        if (distribution.stage() == Stage.RELEASED) {
            boolean noWindow = distribution.givesShares() || distribution.claimsBack();
            LocalDate due = noWindow ? null : TaxNote.windowEnd(distribution.receivedOn());
            ask(
                    distribution,
                    distribution.claimsBack() ? RECOVER : PAY,
                    Role.FINANCE.everywhere(),
                    due,
                    viewer.actor(),
                    now);
        }
        return distribution;
    }

    @ByFinance
    Distribution pay(Viewer viewer, UUID id, IfMatch seen, List<Integer> payees, LocalDate paidOn) {
        Instant now = clock.instant();
        Distribution distribution = distributions.get(id, viewer, seen);
        distribution.pay(payees, paidOn, moreToCome(distribution), viewer, clock.today(), now);
        distributions.saveAndFlush(distribution);
        if (distribution.stage() == Stage.PAID) {
            worklist.settleAll(distribution.matter(), viewer.actor(), now);
        }
        return distribution;
    }

    private boolean moreToCome(Distribution distribution) {
        return incomes.owed("deal", distribution.deal().id()).sum().isPositive();
    }

    /** Takes back what was released, by a counter-entry; the receipt, if it still stands, is due again. */
    @ByOffice
    Distribution correct(Viewer viewer, UUID id, IfMatch seen, String reason) {
        Instant now = clock.instant();
        turns.takeOf(id);
        Distribution wrong = distributions.get(id, viewer, seen);
        if (hasClaims(wrong)) {
            throw new Refusal("reward/claims-stand");
        }
        String number = numbers.next("分", clock.today());
        Distribution counter = wrong.correct(number, reason, viewer, now);
        distributions.saveAndFlush(wrong);
        distributions.saveAndFlush(counter);
        worklist.settleAll(wrong.matter(), viewer.actor(), now);
        ask(counter, RELEASE, Role.FINANCE.everywhere(), null, viewer.actor(), now);
        dues.makeDueAgain(wrong, counter, viewer.actor());
        return wrong;
    }

    /** Part of it was claimed back after a refund: its figures are counted on. */
    private boolean hasClaims(Distribution distribution) {
        return distributions.findByDealOrderById(distribution.deal().id()).stream()
                .anyMatch(one -> one.claimsBack()
                        && one.stage().stands()
                        && distribution.id().value().equals(one.counterOf()));
    }

    @ByAnyone
    @Transactional(readOnly = true)
    DistributionView view(Viewer viewer, UUID id, Locale locale) {
        return view(viewer, distributions.get(id, viewer), locale);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    DistributionView view(Viewer viewer, Distribution distribution, Locale locale) {
        NoticeView notice = distribution.stage() != Stage.IN_NOTICE
                ? null
                : notices.current("distribution", distribution.id().value(), NoticeKind.REWARD)
                        .filter(current -> current.state() != NoticeState.STOPPED)
                        .orElse(null);
        List<Offsets.Offset> room = distribution.may(viewer).contains(Act.REPAY) ? offsets.of(distribution) : List.of();
        return DistributionView.of(distribution, notice, room, viewer, clock.today(), locale);
    }

    private void ask(
            Distribution distribution, String what, String whom, @Nullable LocalDate due, Actor by, Instant now) {
        worklist.ask(distribution.matter(), what, List.of(whom), by, now, due);
    }
}
