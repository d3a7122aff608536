package org.dukou.meeting.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.meeting.AgendaItem;
import org.dukou.meeting.Meeting;
import org.dukou.meeting.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk that sees to it that what was resolved is done (督办). */
@Service
@Transactional
public class FollowUps {

    static final String DO = "meeting.waiting.follow-up";

    private final FollowUpRepository followUps;
    private final Worklist worklist;
    private final Numbers numbers;
    private final Clock clock;

    FollowUps(FollowUpRepository followUps, Worklist worklist, Numbers numbers, Clock clock) {
        this.followUps = followUps;
        this.worklist = worklist;
        this.numbers = numbers;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    FollowUpView get(Viewer viewer, UUID id) {
        return followUps.get(id, viewer).view(viewer, LocalDate.now(clock));
    }

    /** What the resolution about one matter wants done, from the moment it holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void give(Meeting meeting, AgendaItem item, Verdict verdict, String resolution, Actor by, Instant now) {
        LocalDate today = LocalDate.now(clock);
        for (Charge charge : verdict.charges()) {
            FollowUp given = followUps.saveAndFlush(
                    FollowUp.give(meeting, item, resolution, charge, numbers.next("督", today), today, by, now));
            ask(given, by, now);
        }
    }

    private void ask(FollowUp followUp, Actor by, Instant now) {
        worklist.ask(followUp.matter(), DO, List.of(Audience.person(followUp.owner())), by, now, followUp.due());
    }

    @ByAnyone
    FollowUpView report(Viewer viewer, UUID id, IfMatch seen, String evidence) {
        FollowUp followUp = followUps.get(id, viewer, seen);
        Instant now = clock.instant();
        followUp.report(evidence.strip(), LocalDate.now(clock), viewer, now);
        worklist.settle(followUp.matter(), DO, viewer.actor(), now);
        return followUps.saveAndFlush(followUp).view(viewer, LocalDate.now(clock));
    }

    @ByAnyone
    FollowUpView reopen(Viewer viewer, UUID id, IfMatch seen, String remarks) {
        FollowUp followUp = followUps.get(id, viewer, seen);
        Instant now = clock.instant();
        followUp.reopen(remarks.strip(), viewer, now);
        ask(followUp, viewer.actor(), now);
        return followUps.saveAndFlush(followUp).view(viewer, LocalDate.now(clock));
    }
}
