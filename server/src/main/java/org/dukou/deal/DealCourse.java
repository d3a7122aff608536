package org.dukou.deal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.approval.ApprovalAsk;
import org.dukou.approval.Approvals;
import org.dukou.approval.Preview;
import org.dukou.approval.Worklist;
import org.dukou.contract.Contracts;
import org.dukou.disclosure.Results;
import org.dukou.enterprise.EnterpriseEntry;
import org.dukou.enterprise.EnterpriseId;
import org.dukou.enterprise.Enterprises;
import org.dukou.income.Incomes;
import org.dukou.income.Owed;
import org.dukou.income.Royalties;
import org.dukou.kernel.Actor;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByDealMakers;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.Notices;
import org.dukou.policy.ApprovalRouteQuestion;
import org.dukou.policy.Policies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a deal from the table through approval, notice and signature to its end. */
@Service
@Transactional
class DealCourse {

    static final String KIND = "deal";
    private static final Money DEAREST = Money.of("1000000000000");
    private static final Money A_FEN = Money.ofFen(1);

    private final DealRepository deals;
    private final DealChecks checks;
    private final DealPapers papers;
    private final DealPassage passage;
    private final Claims claims;
    private final Enterprises enterprises;
    private final Approvals approvals;
    private final Policies policies;
    private final Notices notices;
    private final Contracts contracts;
    private final Incomes incomes;
    private final Royalties royalties;
    private final Results results;
    private final Worklist worklist;
    private final Clock clock;

    DealCourse(
            DealRepository deals,
            DealChecks checks,
            DealPapers papers,
            DealPassage passage,
            Claims claims,
            Enterprises enterprises,
            Approvals approvals,
            Policies policies,
            Notices notices,
            Contracts contracts,
            Incomes incomes,
            Royalties royalties,
            Results results,
            Worklist worklist,
            Clock clock) {
        this.deals = deals;
        this.checks = checks;
        this.papers = papers;
        this.passage = passage;
        this.claims = claims;
        this.enterprises = enterprises;
        this.approvals = approvals;
        this.policies = policies;
        this.notices = notices;
        this.contracts = contracts;
        this.incomes = incomes;
        this.royalties = royalties;
        this.results = results;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** Who would have to approve the deal as it stands. */
    @ByDealMakers
    Preview preview(Viewer viewer, DealId id) {
        Deal deal = deals.get(id, viewer);
        return approvals.preview(KIND, ask(deal), LocalDate.now(clock));
    }

    /**
     * Puts what was agreed up for approval and takes the rights it needs.
     *
     * @throws Refusal of the first check that is not done, or {@code deal/right-already-given} to the later of two
     */
    @ByOffice
    Deal propose(Viewer viewer, DealId id, IfMatch seen) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, HouseClock.SHANGHAI);
        Deal deal = deals.get(id, viewer, seen);
        ApprovalAsk ask = ask(deal);
        List<String> deciders = approvals.preview(KIND, ask, today).addressees();
        deal.admit(deciders);
        deal.propose(checks.of(deal), viewer, now);
        deals.saveAndFlush(deal);
        claims.take(deal.id().value(), deal.sheet(), today);
        results.layOpen(deal.sheet().results(), deciders, viewer.actor(), now);
        worklist.settleAll(deal.matter(), viewer.actor(), now);
        approvals.start(deal.matter(), ask, Fingerprint.of(deal), viewer.actor(), today, now);
        return deal;
    }

    /** Takes it back from those who approve. */
    @ByOffice
    Deal withdraw(Viewer viewer, DealId id, IfMatch seen, String reason) {
        Instant now = clock.instant();
        Deal deal = deals.get(id, viewer, seen);
        if (!deal.may(viewer).contains(DealAct.WITHDRAW)) {
            throw new Refusal("deal/not-in-this-stage");
        }
        deal.bringBack(said(reason), viewer.actor(), now);
        deals.saveAndFlush(deal);
        undo(deal, reason, viewer.actor(), now);
        return deal;
    }

    /** Listing and auction: publishes a notice all the same, or lets the exchange's certificate stand for it. */
    @ByOffice
    Deal chooseNotice(Viewer viewer, DealId id, IfMatch seen, boolean publish) {
        Deal deal = deals.get(id, viewer, seen);
        if (!deal.may(viewer).contains(DealAct.CHOOSE_NOTICE)) {
            throw new Refusal("deal/not-in-this-stage");
        }
        passage.afterApproval(deal, publish, viewer.actor(), clock.instant());
        return deals.saveAndFlush(deal);
    }

    /**
     * Changes price or taker. What was approved and made public no longer holds: it goes back to the table, a standing notice
     * is withdrawn, and a new one must follow.
     */
    @ByDealMakers
    Deal change(Viewer viewer, DealId id, IfMatch seen, @Nullable Money price, @Nullable UUID taker, String reason) {
        Instant now = clock.instant();
        Deal deal = deals.get(id, viewer, seen);
        if (price == null && taker == null) {
            throw new Invalid("request/field-required", "price");
        }
        boolean wasUnderWay = deal.stage().isUnderWay();
        deal.change(price, taker == null ? null : firm(taker), said(reason), viewer, now);
        deals.saveAndFlush(deal);
        if (wasUnderWay) {
            undo(deal, reason, viewer.actor(), now);
        }
        papers.askCompleters(deal, viewer.actor(), now);
        return deal;
    }

    /** @throws Refusal {@code deal/not-all-paid} while something agreed has neither come nor been declared not due */
    @ByOffice
    Deal complete(Viewer viewer, DealId id, IfMatch seen) {
        Deal deal = deals.get(id, viewer, seen);
        Owed owed = incomes.owed(KIND, id.value());
        if (owed.sum().isPositive()) {
            throw new Refusal("deal/not-all-paid", owed.sum(), owed.payments());
        }
        deal.complete(viewer, clock.instant());
        return deals.saveAndFlush(deal);
    }

    @ByOffice
    Deal end(Viewer viewer, DealId id, IfMatch seen, String reason) {
        Instant now = clock.instant();
        Deal deal = deals.get(id, viewer, seen);
        boolean signed = deal.stage() == Stage.SIGNED;
        deal.end(said(reason), viewer, now);
        deals.saveAndFlush(deal);
        if (signed) {
            claims.giveUp(deal.id().value());
            incomes.expectNoMore(deal.matter(), viewer.actor(), now);
            royalties.end(deal.matter(), LocalDate.ofInstant(now, HouseClock.SHANGHAI));
        } else {
            undo(deal, reason, viewer.actor(), now);
        }
        worklist.settleAll(deal.matter(), viewer.actor(), now);
        return deal;
    }

    /** Nothing of what was put up, made public or prepared holds any longer. */
    private void undo(Deal deal, String reason, Actor by, Instant now) {
        claims.giveUp(deal.id().value());
        approvals.withdraw(deal.matter(), by, now);
        notices.withdraw(deal.matter(), NoticeKind.PRICE, reason, by, now);
        contracts.cancel(deal.matter(), reason, by, now);
    }

    private ApprovalAsk ask(Deal deal) {
        ApprovalAsk plain = ask(deal, deal.amount());
        if (!deal.sheet().pricing().isBelowValue()) {
            return plain;
        }
        // A price below the valuation takes the way of the next dearer deals: the first amount that asks somebody more.
        LocalDate today = LocalDate.now(clock);
        String pack = policies.pack();
        String usual = route(pack, plain, today);
        for (Money dearer = twice(deal.amount().max(A_FEN)); dearer.compareTo(DEAREST) < 0; dearer = twice(dearer)) {
            ApprovalAsk next = ask(deal, dearer);
            if (!route(pack, next, today).equals(usual)) {
                return next;
            }
        }
        return plain;
    }

    private String route(String pack, ApprovalAsk ask, LocalDate on) {
        return policies.packs()
                .rule(
                        pack,
                        new ApprovalRouteQuestion(KIND, ask.way(), ask.amount(), ask.relatedParty(), ask.foreign()),
                        on)
                .output("route");
    }

    private static Money twice(Money amount) {
        return amount.plus(amount);
    }

    private static ApprovalAsk ask(Deal deal, Money amount) {
        return new ApprovalAsk(
                deal.way(),
                amount,
                deal.sheet().isRelated(),
                deal.taker().takerForeign(),
                deal.origin().college(),
                deal.sheet().insiders());
    }

    private EnterpriseEntry firm(UUID id) {
        try {
            return enterprises.entry(new EnterpriseId(id));
        } catch (Missing unknown) {
            throw new Invalid("deal/firm-unknown", "taker");
        }
    }

    private static String said(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Invalid("request/field-required", "reason");
        }
        return reason.strip();
    }
}
