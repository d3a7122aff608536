package org.dukou.meeting;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.dukou.approval.BodyMatters;
import org.dukou.approval.Paper;
import org.dukou.approval.Resolution;
import org.dukou.kernel.time.HouseClock;
import org.dukou.meeting.followup.FollowUps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was resolved takes effect once the minutes are confirmed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Resolutions {

    private final BodyMatters matters;
    private final AgendaItemRepository items;
    private final Agendas agendas;
    private final FollowUps followUps;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    Resolutions(
            BodyMatters matters,
            AgendaItemRepository items,
            Agendas agendas,
            FollowUps followUps,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.matters = matters;
        this.items = items;
        this.agendas = agendas;
        this.followUps = followUps;
        this.events = events;
        this.clock = clock;
    }

    /** A matter that was taken back meanwhile stays as the minutes tell it, and nothing comes of it. */
    void takeEffect(Meeting meeting, AgendaItem item, Instant now) {
        Optional<Paper> paper = matters.waiting(item.matter()).stream()
                .filter(one -> one.seat().equals(item.seat()))
                .findFirst();
        Verdict verdict = Objects.requireNonNull(item.verdict());
        if (paper.isEmpty()) {
            item.leave();
            items.saveAndFlush(item);
            return;
        }
        String number = "%s 第%d项".formatted(meeting.number(), item.place());
        item.settle(clock.today());
        items.saveAndFlush(item);
        if (verdict.outcome() == Outcome.DEFERRED) {
            events.publishEvent(new MatterDeferred(
                    paper.get().matter(), verdict.recordedBy(), now, meeting.bodyName(), verdict.text()));
            agendas.bring(item.anew(now), meeting, now);
        } else {
            matters.resolve(
                    item.approval(), item.seat(), resolution(meeting, verdict, number), verdict.recordedBy(), now);
        }
        followUps.give(meeting, item, verdict, number, verdict.recordedBy(), now);
    }

    private static Resolution resolution(Meeting meeting, Verdict verdict, String number) {
        return new Resolution(
                meeting.bodyName(),
                meeting.heldOn(),
                number,
                switch (verdict.outcome()) {
                    case AGREED -> Resolution.Outcome.PASS;
                    case AGREED_WITH_CONDITIONS -> Resolution.Outcome.PASS_WITH_CONDITIONS;
                    case REFUSED -> Resolution.Outcome.REJECT;
                    case DEFERRED -> throw new IllegalStateException("put off is not resolved");
                },
                verdict.text(),
                verdict.conditions(),
                meeting.id());
    }
}
