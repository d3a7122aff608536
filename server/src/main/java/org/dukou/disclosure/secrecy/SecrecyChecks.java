package org.dukou.disclosure.secrecy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySecrecyOffice;
import org.dukou.kernel.access.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk before the desk: nothing about a result is written down before this one is passed. */
@Service
@Transactional
public class SecrecyChecks {

    private static final String DECIDE = "disclosure.waiting.secrecy";
    private static final String GO_ON = "disclosure.waiting.go-on";

    private final SecrecyCheckRepository checks;
    private final Worklist worklist;
    private final Clock clock;

    SecrecyChecks(SecrecyCheckRepository checks, Worklist worklist, Clock clock) {
        this.checks = checks;
        this.worklist = worklist;
        this.clock = clock;
    }

    /**
     * @param another it is about another result than the one whose doubt the secrecy office still has
     * @throws Refusal {@code disclosure/secrecy-doubt-open} when there is such a doubt and nothing was said of it: answering
     *     again, otherwise, is no way around the office
     */
    @ByAnyone
    public SecrecyCheck ask(Viewer viewer, SecrecyAnswers answers, boolean another) {
        Instant now = clock.instant();
        if (!another
                && !answers.leaveDoubt()
                && checks.existsByAskedByAndState(viewer.person(), SecrecyCheck.State.HELD)) {
            throw new Refusal("disclosure/secrecy-doubt-open");
        }
        SecrecyCheck check = checks.saveAndFlush(SecrecyCheck.ask(viewer, answers, now));
        if (check.state() == SecrecyCheck.State.HELD) {
            worklist.ask(check.matter(), DECIDE, List.of(Role.SECRECY_OFFICE.everywhere()), viewer.actor(), now, null);
        }
        return check;
    }

    @BySecrecyOffice
    SecrecyCheck decide(Viewer viewer, UUID id, boolean letIn) {
        Instant now = clock.instant();
        SecrecyCheck check = checks.get(id, viewer);
        check.decide(letIn, viewer.actor(), now);
        checks.saveAndFlush(check);
        worklist.settle(check.matter(), DECIDE, viewer.actor(), now);
        if (letIn) {
            String asker = Audience.person(check.askedBy());
            worklist.ask(check.matter(), GO_ON, List.of(asker), viewer.actor(), now, null);
        }
        return check;
    }

    /** Uses up a passed check to open one form. */
    @ByAnyone
    public void openForm(Viewer viewer, UUID id) {
        Instant now = clock.instant();
        SecrecyCheck check = checks.get(id, viewer);
        check.openForm(viewer, now);
        checks.saveAndFlush(check);
        worklist.settle(check.matter(), GO_ON, viewer.actor(), now);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    SecrecyCheck get(Viewer viewer, UUID id) {
        return checks.get(id, viewer);
    }
}
