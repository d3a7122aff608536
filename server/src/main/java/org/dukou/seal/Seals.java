package org.dukou.seal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.kernel.Followers;
import org.dukou.kernel.Happening;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.BySealKeepers;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seal register: the office asks, whoever keeps the seal sets it. */
@Service
@Transactional
public class Seals {

    private static final String SET = "seal.waiting.set";

    private final SealUseRepository uses;
    private final Worklist worklist;
    private final Followers followers;
    private final Numbers numbers;
    private final HouseClock clock;

    Seals(SealUseRepository uses, Worklist worklist, Followers followers, Numbers numbers, HouseClock clock) {
        this.uses = uses;
        this.worklist = worklist;
        this.followers = followers;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Asks for a seal under a paper of a matter, in the transaction of the desk that has the paper.
     *
     * @param kind CONTRACT, UNIVERSITY or LEGAL_REPRESENTATIVE
     */
    @ByOffice
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(Viewer viewer, Matter about, String kind, String paper, int copies) {
        Instant now = clock.instant();
        uses.saveAndFlush(SealUse.ask(
                numbers.next("印", clock.today()),
                about,
                SealKind.valueOf(kind),
                paper,
                copies,
                viewer,
                clock.today(),
                now));
        worklist.settle(about, SET, viewer.actor(), now);
        worklist.ask(
                about,
                SET,
                List.of(Role.LEGAL.everywhere(), Role.INSTITUTE_DIRECTOR.everywhere()),
                viewer.actor(),
                now,
                null);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    List<SealUseView> of(Viewer viewer, String matterKind, UUID matterId) {
        return uses.findByAboutKindAndAboutIdOrderById(matterKind, matterId).stream()
                .filter(use -> use.audience().includes(viewer))
                .map(use -> use.view(viewer))
                .toList();
    }

    /** @throws Refusal {@code seal/four-eyes} for whoever asked for it */
    @BySealKeepers
    SealUseView set(Viewer viewer, UUID id, IfMatch seen) {
        Instant now = clock.instant();
        SealUse use = uses.get(id, viewer, seen);
        use.set(viewer, clock.today(), now);
        return decided(use, viewer, now);
    }

    @BySealKeepers
    SealUseView refuse(Viewer viewer, UUID id, IfMatch seen, String reason) {
        Instant now = clock.instant();
        SealUse use = uses.get(id, viewer, seen);
        use.refuse(reason, viewer, now);
        return decided(use, viewer, now);
    }

    private SealUseView decided(SealUse use, Viewer viewer, Instant now) {
        uses.saveAndFlush(use);
        worklist.settle(use.matter(), SET, viewer.actor(), now);
        return use.view(viewer);
    }

    /** Whoever may see the matter may see its seals, and whoever keeps them besides. */
    @BySystem
    @EventListener
    void on(Happening happening) {
        followers.follow("seal_use", happening.each(), Keepers.READERS);
    }
}
