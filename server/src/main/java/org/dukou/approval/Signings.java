package org.dukou.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where matters are signed, sent back, refused, passed on. Who may is decided by the route. */
@Service
@Transactional
class Signings {

    private final ApprovalRepository approvals;
    private final Approvals beforehand;
    private final Calls calls;
    private final Worklist worklist;
    private final Candidates candidates;
    private final Directory directory;
    private final Clock clock;

    Signings(
            ApprovalRepository approvals,
            Approvals beforehand,
            Calls calls,
            Worklist worklist,
            Candidates candidates,
            Directory directory,
            Clock clock) {
        this.approvals = approvals;
        this.beforehand = beforehand;
        this.calls = calls;
        this.worklist = worklist;
        this.candidates = candidates;
        this.directory = directory;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    Approval get(Viewer viewer, UUID id) {
        return approvals.get(id, viewer);
    }

    /** Every round of a matter that this viewer may see, the latest first. */
    @ByAnyone
    @Transactional(readOnly = true)
    List<Approval> of(Viewer viewer, String matterKind, UUID matterId) {
        return approvals.findByMatterKindAndMatterIdOrderByRoundDesc(matterKind, matterId).stream()
                .filter(approval -> approval.audience().includes(viewer))
                .toList();
    }

    /** Who holds the posts of these routes today, by token. */
    @ByAnyone
    @Transactional(readOnly = true)
    Map<String, List<Directory.Entry>> holders(Viewer viewer, List<Approval> rounds) {
        return directory.holders(rounds.stream()
                .flatMap(round -> round.route().addressees().stream())
                .distinct()
                .toList());
    }

    /** Which way a matter of this kind would take today. */
    @ByAnyone
    @Transactional(readOnly = true)
    Preview preview(Viewer viewer, String matterKind, ApprovalAsk ask, LocalDate today) {
        return beforehand.preview(matterKind, ask, today);
    }

    /**
     * Says yes at one seat. What was looked at is the seat: it is of this round, and the content of a round never changes,
     * so that those who sign beside each other do not get into each other's way.
     */
    @ByAnyone
    Approval sign(Viewer viewer, UUID id, UUID seat, @Nullable String remarks, @Nullable Resolution resolution) {
        return act(viewer, id, null, (approval, now) -> approval.sign(seat, said(remarks), resolution, viewer, now));
    }

    /** @param step the earlier step that is to look again, counted from 0; null: the applicant */
    @ByAnyone
    Approval giveBack(Viewer viewer, UUID id, IfMatch seen, @Nullable Integer step, @Nullable String remarks) {
        String why = required(remarks);
        return act(viewer, id, seen, (approval, now) -> approval.giveBack(step, why, viewer, now));
    }

    @ByAnyone
    Approval reject(Viewer viewer, UUID id, IfMatch seen, @Nullable String remarks) {
        String why = required(remarks);
        return act(viewer, id, seen, (approval, now) -> approval.reject(why, viewer, now));
    }

    @ByAnyone
    Approval addSigner(Viewer viewer, UUID id, IfMatch seen, UUID person, boolean before, @Nullable String remarks) {
        Named named = candidates.signer(person);
        return act(viewer, id, seen, (approval, now) -> {
            candidates.assertNotAskedAt(approval.open(), seat -> true, named);
            approval.addSigner(named, before, said(remarks), viewer, now);
        });
    }

    @ByAnyone
    Approval passOn(Viewer viewer, UUID id, IfMatch seen, UUID person, @Nullable String remarks) {
        Named named = candidates.signer(person);
        return act(viewer, id, seen, (approval, now) -> {
            candidates.assertNotAskedAt(approval.open(), seat -> !seat.asks(viewer), named);
            approval.passOn(named, said(remarks), viewer, now);
        });
    }

    @ByAnyone
    Approval copy(Viewer viewer, UUID id, List<UUID> persons, @Nullable String remarks) {
        if (persons.isEmpty()) {
            throw new Invalid("request/field-required", "persons");
        }
        List<Named> named = persons.stream()
                .distinct()
                .map(person -> candidates.present(person, "persons"))
                .toList();
        return act(viewer, id, null, (approval, now) -> {
            approval.copy(named, said(remarks), viewer, now);
            named.forEach(person -> worklist.copy(approval.matter(), person.id(), said(remarks), viewer.actor(), now));
        });
    }

    private Approval act(Viewer viewer, UUID id, @Nullable IfMatch seen, BiConsumer<Approval, Instant> deed) {
        Instant now = clock.instant();
        Approval approval = approvals.hold(id, viewer);
        if (seen != null) {
            approval.assertVersion(seen);
        }
        List<Seat> before = approval.open();
        deed.accept(approval, now);
        approvals.saveAndFlush(approval);
        calls.follow(approval, before, viewer, now);
        return approval;
    }

    private static @Nullable String said(@Nullable String remarks) {
        return remarks == null || remarks.isBlank() ? null : remarks.strip();
    }

    private static String required(@Nullable String remarks) {
        String said = said(remarks);
        if (said == null) {
            throw new Invalid("request/field-required", "remarks");
        }
        return said;
    }
}
