package org.dukou.deal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.dukou.approval.ApprovalGranted;
import org.dukou.approval.ApprovalRejected;
import org.dukou.approval.ApprovalReturned;
import org.dukou.approval.ApprovalState;
import org.dukou.approval.Approvals;
import org.dukou.approval.CalledIn;
import org.dukou.approval.Worklist;
import org.dukou.contract.ContractRescinded;
import org.dukou.contract.ContractSigned;
import org.dukou.deal.terms.Instalment;
import org.dukou.deal.terms.Terms;
import org.dukou.disclosure.Results;
import org.dukou.income.ExpectedPayment;
import org.dukou.income.Incomes;
import org.dukou.income.ReceiptBooked;
import org.dukou.income.Royalties;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Happening;
import org.dukou.kernel.access.BySystem;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.NoticeOver;
import org.dukou.notice.NoticeState;
import org.dukou.notice.NoticeWithdrawn;
import org.dukou.notice.Notices;
import org.dukou.notice.ObjectionAdmitted;
import org.dukou.notice.ObjectionDismissed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Hears what became of a deal at those it was given to. Each is told perhaps twice and in any order, so it looks at where the
 * deal stands now before it moves it.
 */
@Component
class DealListeners {

    private static final String GO_ON = "deal.waiting.go-on";

    private final DealRepository deals;
    private final DealPassage passage;
    private final Claims claims;
    private final Approvals approvals;
    private final Notices notices;
    private final Incomes incomes;
    private final Royalties royalties;
    private final Results results;
    private final Worklist worklist;
    private final Clock clock;

    DealListeners(
            DealRepository deals,
            DealPassage passage,
            Claims claims,
            Approvals approvals,
            Notices notices,
            Incomes incomes,
            Royalties royalties,
            Results results,
            Worklist worklist,
            Clock clock) {
        this.deals = deals;
        this.passage = passage;
        this.claims = claims;
        this.approvals = approvals;
        this.notices = notices;
        this.incomes = incomes;
        this.royalties = royalties;
        this.results = results;
        this.worklist = worklist;
        this.clock = clock;
    }

    @BySystem
    @ApplicationModuleListener
    void on(ApprovalGranted granted) {
        decided(
                ApprovalState.GRANTED,
                granted,
                (deal, now) -> passage.approved(deal, granted.approvedOn(), granted.by(), now));
    }

    @BySystem
    @ApplicationModuleListener
    void on(ApprovalReturned returned) {
        if (returned.toApplicant()) {
            decided(
                    ApprovalState.RETURNED,
                    returned,
                    (deal, now) -> bringBack(deal, returned.remarks(), returned.by(), now));
        }
    }

    @BySystem
    @ApplicationModuleListener
    void on(ApprovalRejected rejected) {
        decided(
                ApprovalState.REJECTED,
                rejected,
                (deal, now) -> bringBack(deal, rejected.remarks(), rejected.by(), now));
    }

    /** Who is called in to approve has to see what, and what it rests on. */
    @BySystem
    @ApplicationModuleListener
    void on(CalledIn called) {
        deals.about(called.matter()).ifPresent(deal -> {
            List<String> newcomers =
                    called.newcomers().stream().map(Audience::person).toList();
            deal.admit(newcomers);
            deals.saveAndFlush(deal);
            results.layOpen(deal.sheet().results(), newcomers, called.by(), clock.instant());
        });
    }

    @BySystem
    @ApplicationModuleListener
    void on(ObjectionAdmitted admitted) {
        if (admitted.kind() == NoticeKind.PRICE) {
            at(Stage.IN_NOTICE, admitted, (deal, now) -> {
                if (!deal.progress().stopped() && isNow(deal, NoticeState.STOPPED)) {
                    deal.stop(admitted.reasons(), admitted.by(), now);
                }
            });
        }
    }

    @BySystem
    @ApplicationModuleListener
    void on(ObjectionDismissed dismissed) {
        if (dismissed.kind() == NoticeKind.PRICE) {
            at(Stage.IN_NOTICE, dismissed, (deal, now) -> {
                if (deal.progress().stopped() && !isNow(deal, NoticeState.STOPPED)) {
                    deal.resume(dismissed.by(), now);
                }
            });
        }
    }

    @BySystem
    @ApplicationModuleListener
    void on(NoticeWithdrawn withdrawn) {
        if (withdrawn.kind() == NoticeKind.PRICE && withdrawn.upheld()) {
            at(Stage.IN_NOTICE, withdrawn, (deal, now) -> {
                if (isNow(deal, NoticeState.WITHDRAWN)) {
                    bringBack(deal, withdrawn.reason(), withdrawn.by(), now);
                }
            });
        }
    }

    @BySystem
    @ApplicationModuleListener
    void on(NoticeOver over) {
        if (over.kind() == NoticeKind.PRICE) {
            at(Stage.IN_NOTICE, over, (deal, now) -> {
                if (isNow(deal, NoticeState.OVER)) {
                    passage.readyToSign(deal, over.by(), now);
                }
            });
        }
    }

    @BySystem
    @ApplicationModuleListener
    void on(ContractSigned signed) {
        at(Stage.READY_TO_SIGN, signed, (deal, now) -> {
            deal.sign(signed.signedOn(), signed.contractNumber(), signed.by(), now);
            List<ExpectedPayment> payments = deal.sheet().payments().stream()
                    .map(DealListeners::expected)
                    .toList();
            if (!payments.isEmpty()) {
                incomes.expect(deal.matter(), signed.signedOn(), payments, signed.by(), now);
            }
            if (deal.sheet().terms() instanceof Terms.Licence licence && licence.royalty() != null) {
                royalties.agree(
                        deal.matter(),
                        Objects.requireNonNullElse(deal.taker().takerName(), ""),
                        licence.royalty(),
                        licence.from(),
                        licence.until(),
                        now);
            }
        });
    }

    /** What it gave is free again, and what it was still to bring is not awaited any longer. */
    @BySystem
    @ApplicationModuleListener
    void on(ContractRescinded rescinded) {
        deals.about(rescinded.matter())
                .filter(deal -> deal.stage() == Stage.SIGNED || deal.stage() == Stage.COMPLETED)
                .ifPresent(deal -> {
                    Instant now = clock.instant();
                    deal.fallApart(rescinded.reason(), rescinded.by(), now);
                    deals.saveAndFlush(deal);
                    claims.giveUp(deal.id().value());
                    incomes.expectNoMore(deal.matter(), rescinded.by(), now);
                });
    }

    static ExpectedPayment expected(Instalment one) {
        return new ExpectedPayment(one.label(), one.dueOn(), one.amount(), one.kind());
    }

    @BySystem
    @ApplicationModuleListener
    void on(ReceiptBooked booked) {
        at(Stage.SIGNED, booked, (deal, now) -> deal.receive(booked.amount(), booked.by(), now));
    }

    private void bringBack(Deal deal, String reason, Actor by, Instant now) {
        deal.bringBack(reason, by, now);
        claims.giveUp(deal.id().value());
        worklist.ask(deal.matter(), GO_ON, List.of(Audience.person(deal.origin().openedBy())), by, now, null);
    }

    /** What came of an earlier round decides nothing once the deal has been put up again. */
    private void decided(ApprovalState outcome, Happening happening, BiConsumer<Deal, Instant> deed) {
        at(Stage.IN_APPROVAL, happening, (deal, now) -> {
            if (approvals.state(deal.matter()).filter(outcome::equals).isPresent()) {
                deed.accept(deal, now);
            }
        });
    }

    private boolean isNow(Deal deal, NoticeState state) {
        return notices.current(DealCourse.KIND, deal.id().value(), NoticeKind.PRICE)
                .filter(notice -> notice.state() == state)
                .isPresent();
    }

    private void at(Stage stage, Happening happening, BiConsumer<Deal, Instant> deed) {
        deals.about(happening.matter()).filter(deal -> deal.stage() == stage).ifPresent(deal -> {
            deed.accept(deal, clock.instant());
            deals.saveAndFlush(deal);
        });
    }
}
