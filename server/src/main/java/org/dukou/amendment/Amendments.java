package org.dukou.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.dukou.approval.ApprovalAsk;
import org.dukou.approval.Approvals;
import org.dukou.approval.Worklist;
import org.dukou.contract.Contracts;
import org.dukou.deal.DealId;
import org.dukou.deal.SignedDeal;
import org.dukou.deal.SignedDeals;
import org.dukou.deal.terms.Change;
import org.dukou.deal.terms.Standing;
import org.dukou.evidence.Threads;
import org.dukou.kernel.Actor;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.NoticeKind;
import org.dukou.notice.Notices;
import org.dukou.policy.AmendmentDutyQuestion;
import org.dukou.policy.Policies;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where signed deals are changed. */
@Service
@Transactional
class Amendments {

    static final String KIND = "amendment";
    static final String REWRITE = "amendment.waiting.rewrite";

    private final AmendmentRepository amendments;
    private final AmendmentPassage passage;
    private final SignedDeals deals;
    private final Policies policies;
    private final Approvals approvals;
    private final Notices notices;
    private final Contracts contracts;
    private final Threads threads;
    private final Worklist worklist;
    private final Numbers numbers;
    private final HouseClock clock;

    Amendments(
            AmendmentRepository amendments,
            AmendmentPassage passage,
            SignedDeals deals,
            Policies policies,
            Approvals approvals,
            Notices notices,
            Contracts contracts,
            Threads threads,
            Worklist worklist,
            Numbers numbers,
            HouseClock clock) {
        this.amendments = amendments;
        this.passage = passage;
        this.deals = deals;
        this.policies = policies;
        this.approvals = approvals;
        this.notices = notices;
        this.contracts = contracts;
        this.threads = threads;
        this.worklist = worklist;
        this.numbers = numbers;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    Amendment get(Viewer viewer, AmendmentId id) {
        return amendments.get(id, viewer);
    }

    /** The changes of a deal, in order; each says what held before it. */
    @ByAnyone
    @Transactional(readOnly = true)
    List<Amendment> of(Viewer viewer, UUID deal) {
        return amendments.findByAboutKindAndAboutIdOrderById("deal", deal).stream()
                .filter(amendment -> amendment.matter().audience().includes(viewer))
                .toList();
    }

    /** @throws Refusal {@code amendment/another-open} while one is under way, or what stands against the change */
    @ByOffice
    Amendment draft(Viewer viewer, UUID deal, Change change, String reason) {
        Instant now = clock.instant();
        SignedDeal changed = deals.changed(viewer, new DealId(deal), change);
        Amendment amendment = Amendment.draft(numbers.next("补", clock.today()), changed, change, reason, viewer, now);
        try {
            amendments.saveAndFlush(amendment);
        } catch (DataIntegrityViolationException anotherOpen) {
            throw new Refusal("amendment/another-open");
        }
        threads.tie(changed.matter(), amendment.matter(), "amendment-of-deal");
        return amendment;
    }

    @ByOffice
    Amendment rewrite(Viewer viewer, AmendmentId id, IfMatch seen, Change change, String reason) {
        Instant now = clock.instant();
        Amendment amendment = amendments.get(id, viewer, seen);
        amendment.rewrite(changed(viewer, amendment, change), change, reason, viewer, now);
        worklist.settle(amendment.matter(), REWRITE, viewer.actor(), now);
        return amendments.saveAndFlush(amendment);
    }

    /** Another price or another taker is approved and made public anew, whatever the policy says of the rest. */
    @ByOffice
    Amendment propose(Viewer viewer, AmendmentId id, IfMatch seen) {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        Amendment amendment = amendments.get(id, viewer, seen);
        SignedDeal changed = changed(viewer, amendment, amendment.change());
        Duty duty = duty(changed.before(), changed.after(), changed.way(), today);
        ApprovalAsk ask = changed.ask().routedAs(changed.matter().kind());
        if (duty.approval()) {
            amendment.admit(approvals.preview(KIND, ask, today).addressees());
        }
        amendment.propose(duty, today, viewer, now);
        amendments.saveAndFlush(amendment);
        worklist.settleAll(amendment.matter(), viewer.actor(), now);
        if (duty.approval()) {
            approvals.start(
                    amendment.matter(),
                    ask,
                    amendment.id().value() + "/" + amendment.version(),
                    viewer.actor(),
                    today,
                    now);
        } else {
            passage.prepareContract(amendment, changed, viewer.actor(), now);
        }
        return amendment;
    }

    private SignedDeal changed(Viewer viewer, Amendment amendment, Change change) {
        return deals.changed(viewer, new DealId(amendment.deal().id()), change);
    }

    /** What it will ask for as it is written, or asked for when it was put up. */
    @ByAnyone
    @Transactional(readOnly = true)
    @Nullable
    Duty duty(Amendment amendment) {
        return amendment.stage() == Stage.DRAFT
                ? duty(amendment.before(), amendment.after(), amendment.way(), clock.today())
                : amendment.duty();
    }

    /** What the gravest of its differences asks for. */
    private Duty duty(Standing before, Standing after, Way way, LocalDate today) {
        return Difference.between(before, after).stream()
                .map(difference ->
                        Duty.of(difference, policies.rule(new AmendmentDutyQuestion(difference.name(), way), today)))
                .max(Comparator.comparingInt(Duty::weight))
                .orElseThrow(() -> new Refusal("amendment/nothing-changed"));
    }

    @ByOffice
    Amendment takeBack(Viewer viewer, AmendmentId id, IfMatch seen, String reason) {
        Instant now = clock.instant();
        Amendment amendment = amendments.get(id, viewer, seen);
        amendment.takeBack(reason, viewer, now);
        amendments.saveAndFlush(amendment);
        undo(amendment, reason, viewer.actor(), now);
        return amendment;
    }

    @ByOffice
    Amendment giveUp(Viewer viewer, AmendmentId id, IfMatch seen, String reason) {
        Instant now = clock.instant();
        Amendment amendment = amendments.get(id, viewer, seen);
        amendment.giveUp(reason, viewer, now);
        amendments.saveAndFlush(amendment);
        undo(amendment, reason, viewer.actor(), now);
        return amendment;
    }

    /** Nothing of what was put up, made public or prepared holds any longer. */
    void undo(Amendment amendment, String reason, Actor by, Instant now) {
        approvals.withdraw(amendment.matter(), by, now);
        notices.withdraw(amendment.matter(), NoticeKind.PRICE, reason, by, now);
        contracts.cancel(amendment.matter(), reason, by, now);
        worklist.settleAll(amendment.matter(), by, now);
    }

    void askToRewrite(Amendment amendment, Actor by, Instant now) {
        worklist.ask(amendment.matter(), REWRITE, List.of(Role.TRANSFER_OFFICER.everywhere()), by, now, null);
    }
}
