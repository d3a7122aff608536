package org.dukou.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.people.Directory;
import org.dukou.policy.Ruling;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has matters approved. A desk puts its matter up, or takes it back, in the transaction of its own act, and hears what came
 * of it: {@link ApprovalGranted}, {@link ApprovalReturned} or {@link ApprovalRejected}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Approvals {

    private final ApprovalRepository approvals;
    private final Routes routes;
    private final Calls calls;
    private final Directory directory;

    Approvals(ApprovalRepository approvals, Routes routes, Calls calls, Directory directory) {
        this.approvals = approvals;
        this.routes = routes;
        this.calls = calls;
        this.directory = directory;
    }

    /** Who would have to sign, in which order, if it were put up today. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Preview preview(String matterKind, ApprovalAsk ask, LocalDate today) {
        Ruling ruling = routes.find(matterKind, ask, today);
        Route route = routes.laidOut(ruling, ask);
        Map<String, List<Directory.Entry>> holders = directory.holders(route.addressees());
        return new Preview(
                route.steps().stream()
                        .map(step -> new Preview.Step(
                                step.quorum(),
                                step.seats().stream()
                                        .map(seat -> new Preview.Seat(
                                                seat.post(),
                                                holders.getOrDefault(seat.addressee(), List.of()).stream()
                                                        .map(Directory.Entry::name)
                                                        .toList()))
                                        .toList()))
                        .toList(),
                ruling.asText(LocaleContextHolder.getLocale()),
                route.addressees());
    }

    /**
     * Puts a matter up for approval. From now on the desk lets the addressees of the route see the matter
     * ({@link Preview#addressees()}), and those whom a {@link CalledIn} names.
     *
     * @param fingerprint of what is to be approved: if it comes back with the same one, whoever has signed is not asked
     *     twice
     * @throws Refusal {@code approval/running-already}
     */
    public void start(
            Matter matter, ApprovalAsk ask, String fingerprint, Actor applicant, LocalDate today, Instant now) {
        Optional<Approval> last = last(matter);
        if (last.filter(before -> before.state() == ApprovalState.RUNNING).isPresent()) {
            throw new Refusal("approval/running-already");
        }
        Interests interests = Interests.of(applicant, ask.parties());
        Ruling ruling = routes.find(matter.kind(), ask, today);
        Approval approval = approvals.saveAndFlush(Approval.start(
                matter,
                fingerprint,
                interests,
                ruling,
                route(ruling, ask, interests),
                last.orElse(null),
                applicant,
                now));
        calls.follow(approval, List.of(), null, now);
    }

    private Route route(Ruling ruling, ApprovalAsk ask, Interests interests) {
        Route bare = routes.laidOut(ruling, ask);
        Map<String, List<Directory.Entry>> holders = directory.holders(bare.addressees());
        return bare.each(
                seat -> seat.barring(interests.barredAmong(ids(holders.getOrDefault(seat.addressee(), List.of())))));
    }

    private static List<UUID> ids(List<Directory.Entry> persons) {
        return persons.stream().map(Directory.Entry::id).toList();
    }

    /** The desk takes its matter back, undecided as it is; nothing running is no fault. */
    public void withdraw(Matter matter, Actor by, Instant now) {
        last(matter)
                .filter(approval -> approval.state() == ApprovalState.RUNNING)
                .ifPresent(approval -> {
                    List<Seat> before = approval.open();
                    approval.withdraw(by, now);
                    approvals.saveAndFlush(approval);
                    calls.follow(approval, before, null, now);
                });
    }

    /** Where the last round of a matter stands; empty when it was never put up. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<ApprovalState> state(Matter matter) {
        return last(matter).map(Approval::state);
    }

    /** Who has signed in the last round, in the order of the route; a matter that was never put up has nobody. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<SignOff> signOffs(Matter matter) {
        List<SignOff> given = new ArrayList<>();
        last(matter).ifPresent(approval -> {
            int step = 0;
            for (Step one : approval.route().steps()) {
                step++;
                for (Seat seat : one.seats()) {
                    Signature signature = seat.signature();
                    if (signature != null) {
                        Resolution resolved = signature.resolution();
                        String opinion = resolved == null ? signature.remarks() : resolved.inWords();
                        given.add(new SignOff(step, seat.post(), signature.name(), signature.at(), opinion));
                    }
                }
            }
        });
        return given;
    }

    private Optional<Approval> last(Matter matter) {
        return approvals.findFirstByMatterKindAndMatterIdOrderByRoundDesc(matter.kind(), matter.id());
    }
}
