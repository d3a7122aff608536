package org.dukou.approval;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is put before the standing bodies, and what they decide: theirs is the one truth about a step, as a signature is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BodyMatters {

    private final ApprovalRepository approvals;
    private final Calls calls;

    BodyMatters(ApprovalRepository approvals, Calls calls) {
        this.approvals = approvals;
        this.calls = calls;
    }

    /** What of a matter waits for a body now, whatever was announced before; at most one round of it runs. */
    public List<Paper> waiting(Matter matter) {
        return approvals
                .findFirstByMatterKindAndMatterIdOrderByRoundDesc(matter.kind(), matter.id())
                .map(approval -> approval.open().stream()
                        .filter(Seat::belongsToABody)
                        .map(seat -> paper(approval, seat))
                        .toList())
                .orElse(List.of());
    }

    private static Paper paper(Approval approval, Seat seat) {
        Interests interests = approval.interests();
        return new Paper(
                approval.matter(),
                approval.id(),
                seat.id(),
                Objects.requireNonNull(seat.body()),
                interests.applicant(),
                approval.applicant().name(),
                approval.since(),
                Stream.concat(Stream.ofNullable(interests.applicant()), interests.parties().stream())
                        .distinct()
                        .toList());
    }

    /**
     * The resolution of a meeting becomes the sign-off of the step, or ends the matter.
     *
     * @throws org.dukou.kernel.Refusal {@code approval/not-asked-now}, {@code approval/over} when it no longer waits there
     */
    public void resolve(UUID approvalId, UUID seat, Resolution resolution, Actor recordedBy, Instant now) {
        Approval approval = approvals.hold(approvalId).orElseThrow(Missing::new);
        List<Seat> before = approval.open();
        approval.resolve(seat, resolution, recordedBy, now);
        approvals.saveAndFlush(approval);
        calls.follow(approval, before, null, now);
    }
}
