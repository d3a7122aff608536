package org.dukou.amendment;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.dukou.approval.ApprovalGranted;
import org.dukou.approval.ApprovalRejected;
import org.dukou.approval.ApprovalReturned;
import org.dukou.approval.ApprovalState;
import org.dukou.approval.Approvals;
import org.dukou.approval.CalledIn;
import org.dukou.contract.ContractRescinded;
import org.dukou.contract.ContractSigned;
import org.dukou.deal.DealId;
import org.dukou.deal.SignedDeal;
import org.dukou.deal.SignedDeals;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Followers;
import org.dukou.kernel.Happening;
import org.dukou.kernel.access.BySystem;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.NoticeOver;
import org.dukou.notice.NoticeState;
import org.dukou.notice.NoticeWithdrawn;
import org.dukou.notice.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what became of a change at the engines; it looks at where the change stands now before it moves it. */
@Component
class AmendmentListeners {

    private final AmendmentRepository amendments;
    private final Amendments desk;
    private final AmendmentPassage passage;
    private final SignedDeals deals;
    private final Approvals approvals;
    private final Notices notices;
    private final Followers followers;
    private final Clock clock;

    AmendmentListeners(
            AmendmentRepository amendments,
            Amendments desk,
            AmendmentPassage passage,
            SignedDeals deals,
            Approvals approvals,
            Notices notices,
            Followers followers,
            Clock clock) {
        this.amendments = amendments;
        this.desk = desk;
        this.passage = passage;
        this.deals = deals;
        this.approvals = approvals;
        this.notices = notices;
        this.followers = followers;
        this.clock = clock;
    }

    @BySystem
    @ApplicationModuleListener
    void on(ApprovalGranted granted) {
        decided(
                ApprovalState.GRANTED,
                granted,
                (amendment, now) ->
                        passage.approved(amendment, changed(amendment), granted.approvedOn(), granted.by(), now));
    }

    @BySystem
    @ApplicationModuleListener
    void on(ApprovalReturned returned) {
        if (returned.toApplicant()) {
            decided(
                    ApprovalState.RETURNED,
                    returned,
                    (amendment, now) -> bringBack(amendment, returned.remarks(), returned.by(), now));
        }
    }

    @BySystem
    @ApplicationModuleListener
    void on(ApprovalRejected rejected) {
        decided(
                ApprovalState.REJECTED,
                rejected,
                (amendment, now) -> bringBack(amendment, rejected.remarks(), rejected.by(), now));
    }

    /** Who is called in to approve has to see what. */
    @BySystem
    @ApplicationModuleListener
    void on(CalledIn called) {
        amendments.about(called.matter()).ifPresent(amendment -> {
            amendment.admit(called.newcomers().stream().map(Audience::person).toList());
            amendments.saveAndFlush(amendment);
        });
    }

    @BySystem
    @ApplicationModuleListener
    void on(NoticeOver over) {
        if (over.kind() == NoticeKind.PRICE) {
            at(Stage.IN_NOTICE, over, (amendment, now) -> {
                if (isNow(amendment, NoticeState.OVER)) {
                    passage.readyToSign(amendment, changed(amendment), over.by(), now);
                }
            });
        }
    }

    @BySystem
    @ApplicationModuleListener
    void on(NoticeWithdrawn withdrawn) {
        if (withdrawn.kind() == NoticeKind.PRICE && withdrawn.upheld()) {
            at(Stage.IN_NOTICE, withdrawn, (amendment, now) -> {
                if (isNow(amendment, NoticeState.WITHDRAWN)) {
                    bringBack(amendment, withdrawn.reason(), withdrawn.by(), now);
                }
            });
        }
    }

    @BySystem
    @ApplicationModuleListener
    void on(ContractSigned signed) {
        at(Stage.READY_TO_SIGN, signed, (amendment, now) -> {
            amendment.sign(signed.signedOn(), signed.contractNumber(), signed.by(), now);
            deals.amend(
                    new DealId(amendment.deal().id()),
                    amendment.change(),
                    signed.contractNumber(),
                    signed.signedOn(),
                    signed.by(),
                    now);
        });
    }

    /** Nothing is left to be changed. */
    @BySystem
    @ApplicationModuleListener
    void on(ContractRescinded rescinded) {
        amendments
                .findByAboutKindAndAboutIdOrderById(
                        rescinded.matter().kind(), rescinded.matter().id())
                .stream()
                .filter(amendment -> !amendment.stage().next().isEmpty())
                .forEach(amendment -> {
                    Instant now = clock.instant();
                    amendment.comeToNothing(rescinded.reason(), rescinded.by(), now);
                    amendments.saveAndFlush(amendment);
                    desk.undo(amendment, rescinded.reason(), rescinded.by(), now);
                });
    }

    /** Whoever may see the deal may see its changes; those asked for their word stay besides. */
    @BySystem
    @EventListener
    void on(Happening happening) {
        followers.follow("amendment", happening.each());
    }

    private SignedDeal changed(Amendment amendment) {
        return deals.changed(new DealId(amendment.deal().id()), amendment.change());
    }

    private void bringBack(Amendment amendment, String reason, Actor by, Instant now) {
        amendment.bringBack(reason, by, now);
        desk.askToRewrite(amendment, by, now);
    }

    /** What came of an earlier round decides nothing once it has been put up again. */
    private void decided(ApprovalState outcome, Happening happening, BiConsumer<Amendment, Instant> deed) {
        at(Stage.IN_APPROVAL, happening, (amendment, now) -> {
            if (approvals.state(amendment.matter()).filter(outcome::equals).isPresent()) {
                deed.accept(amendment, now);
            }
        });
    }

    private boolean isNow(Amendment amendment, NoticeState state) {
        return notices.current(Amendments.KIND, amendment.id().value(), NoticeKind.PRICE)
                .filter(notice -> notice.state() == state)
                .isPresent();
    }

    private void at(Stage stage, Happening happening, BiConsumer<Amendment, Instant> deed) {
        amendments
                .about(happening.matter())
                .filter(amendment -> amendment.stage() == stage)
                .ifPresent(amendment -> {
                    deed.accept(amendment, clock.instant());
                    amendments.saveAndFlush(amendment);
                });
    }
}
