package org.dukou.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.dukou.approval.Worklist;
import org.dukou.deal.DealBasis;
import org.dukou.deal.DealId;
import org.dukou.deal.DealSigned;
import org.dukou.deal.Deals;
import org.dukou.evidence.Threads;
import org.dukou.income.IncomeView;
import org.dukou.income.Incomes;
import org.dukou.income.ReceiptBooked;
import org.dukou.income.ReceiptEntry;
import org.dukou.income.ReceiptId;
import org.dukou.income.ReceiptReversed;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Way;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.NoticeOver;
import org.dukou.notice.NoticeState;
import org.dukou.notice.NoticeWithdrawn;
import org.dukou.notice.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hears what makes a distribution due and what becomes of its notice. It looks at how things stand now, so that hearing
 * twice, or in another order, changes nothing.
 */
@Component
class Dues {

    private static final String DEAL = "deal";

    private final DistributionRepository distributions;
    private final Turns turns;
    private final Deals deals;
    private final Incomes incomes;
    private final Notices notices;
    private final Registered registered;
    private final Threads threads;
    private final Worklist worklist;
    private final Numbers numbers;
    private final HouseClock clock;

    Dues(
            DistributionRepository distributions,
            Turns turns,
            Deals deals,
            Incomes incomes,
            Notices notices,
            Registered registered,
            Threads threads,
            Worklist worklist,
            Numbers numbers,
            HouseClock clock) {
        this.distributions = distributions;
        this.turns = turns;
        this.deals = deals;
        this.incomes = incomes;
        this.notices = notices;
        this.registered = registered;
        this.threads = threads;
        this.worklist = worklist;
        this.numbers = numbers;
        this.clock = clock;
    }

    @BySystem
    @ApplicationModuleListener
    void on(ReceiptBooked booked) {
        if (booked.matter().kind().equals(DEAL)) {
            turns.take(booked.matter().id());
            receipt(booked.matter(), booked.receipt())
                    .filter(ReceiptEntry::stands)
                    .ifPresent(receipt ->
                            makeDue(booked.matter(), booked.receipt(), receipt.on(), receipt.remaining(), booked.by()));
        }
    }

    @BySystem
    @ApplicationModuleListener
    void on(DealSigned signed) {
        turns.take(signed.matter().id());
        DealBasis basis = deals.basis(new DealId(signed.matter().id()));
        if (basis.way() == Way.EQUITY && basis.signedOn() != null) {
            makeDue(signed.matter(), null, basis.signedOn(), basis.price(), signed.by());
        }
    }

    /** One distribution per receipt, whoever asks and how often. */
    void makeDue(Matter deal, @Nullable ReceiptId receipt, LocalDate on, Money income, Actor by) {
        UUID of = receipt == null ? null : receipt.value();
        if (distributions.live(deal.id(), of).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        Distribution distribution = Distribution.due(
                numbers.next("分", LocalDate.ofInstant(now, HouseClock.SHANGHAI)),
                new Distribution.Source(deal, of, on, income),
                by,
                now);
        registered.note(distribution, by, now);
        distributions.saveAndFlush(distribution);
        threads.tie(deal, distribution.matter(), "reward-of-deal");
        worklist.ask(
                distribution.matter(),
                Distributions.PREPARE,
                List.of(Role.TRANSFER_OFFICER.everywhere()),
                by,
                now,
                null);
    }

    /** What was taken back is due anew, if it is still there. */
    void makeDueAgain(Distribution wrong, Distribution counter, Actor by) {
        threads.tie(wrong.deal(), counter.matter(), "reward-of-deal");
        ReceiptId receipt = wrong.receipt();
        if (receipt == null) {
            makeDue(wrong.deal(), null, wrong.receivedOn(), wrong.income(), by);
        } else if (!wrong.claimsBack()) {
            receipt(wrong.deal(), receipt)
                    .filter(ReceiptEntry::stands)
                    .map(ReceiptEntry::remaining)
                    .filter(Money::isPositive)
                    .ifPresent(left -> makeDue(wrong.deal(), receipt, wrong.receivedOn(), left, by));
        }
    }

    /** The receipt was a mistake: what has not left is cancelled, what has is to be corrected by the office. */
    @BySystem
    @ApplicationModuleListener
    void on(ReceiptReversed reversed) {
        if (!reversed.matter().kind().equals(DEAL)) {
            return;
        }
        turns.take(reversed.matter().id());
        Instant now = clock.instant();
        distributions.live(reversed.matter().id(), reversed.receipt().value()).ifPresent(distribution -> {
            if (distribution.stage().isOut()) {
                worklist.settle(distribution.matter(), Distributions.CORRECT, reversed.by(), now);
                worklist.ask(
                        distribution.matter(),
                        Distributions.CORRECT,
                        List.of(Role.TRANSFER_OFFICER.everywhere()),
                        reversed.by(),
                        now,
                        null);
            } else {
                cancel(distribution, "reward.cancelled-because-reversed", reversed.by(), now);
            }
        });
    }

    /** @param why key of the reason */
    void cancel(Distribution distribution, String why, Actor by, Instant now) {
        String reason = Words.in(Locale.SIMPLIFIED_CHINESE).pattern(why);
        distribution.cancel(reason, by, now);
        distributions.saveAndFlush(distribution);
        notices.withdraw(distribution.matter(), NoticeKind.REWARD, reason, by, now);
        worklist.settleAll(distribution.matter(), by, now);
    }

    @BySystem
    @ApplicationModuleListener
    void on(NoticeOver over) {
        inNotice(over.kind(), over.matter(), NoticeState.OVER, (distribution, now) -> {
            distribution.noticeIsOver(now);
            distributions.saveAndFlush(distribution);
            worklist.ask(
                    distribution.matter(),
                    Distributions.RELEASE,
                    List.of(Role.FINANCE.everywhere()),
                    Actor.HOUSE,
                    now,
                    null);
        });
    }

    @BySystem
    @ApplicationModuleListener
    void on(NoticeWithdrawn withdrawn) {
        inNotice(withdrawn.kind(), withdrawn.matter(), NoticeState.WITHDRAWN, (distribution, now) -> {
            distribution.noticeIsWithdrawn(withdrawn.reason(), now);
            distributions.saveAndFlush(distribution);
            worklist.ask(
                    distribution.matter(),
                    Distributions.PREPARE,
                    List.of(Role.TRANSFER_OFFICER.everywhere()),
                    Actor.HOUSE,
                    now,
                    null);
        });
    }

    /** What became of an earlier notice moves nothing once the reward has been published again. */
    private void inNotice(NoticeKind kind, Matter matter, NoticeState present, BiConsumer<Distribution, Instant> deed) {
        if (kind == NoticeKind.REWARD && matter.kind().equals(Distributions.KIND)) {
            distributions
                    .findById(matter.id())
                    .filter(distribution -> distribution.stage() == Stage.IN_NOTICE)
                    .filter(distribution -> notices.current(Distributions.KIND, matter.id(), NoticeKind.REWARD)
                            .filter(notice -> notice.state() == present)
                            .isPresent())
                    .ifPresent(distribution -> deed.accept(distribution, clock.instant()));
        }
    }

    private Optional<ReceiptEntry> receipt(Matter deal, ReceiptId receipt) {
        return incomes.of(deal.kind(), deal.id()).flatMap((IncomeView income) -> income.receipt(receipt));
    }
}
