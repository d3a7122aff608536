package org.dukou.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.approval.ApprovalReturned;
import org.dukou.approval.ApprovalWithdrawn;
import org.dukou.approval.BodyMatters;
import org.dukou.approval.MeetingAsked;
import org.dukou.approval.Paper;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.DayBegan;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings matters onto agendas as they come, takes them off as they are withdrawn, and closes agendas at the cut-off. */
@Component
class Agendas {

    private static final Set<ItemState> LIVE = Set.of(ItemState.WAITING, ItemState.LISTED);

    private final BodyMatters matters;
    private final AgendaItemRepository items;
    private final MeetingRepository meetings;
    private final Clock clock;

    Agendas(BodyMatters matters, AgendaItemRepository items, MeetingRepository meetings, Clock clock) {
        this.matters = matters;
        this.items = items;
        this.meetings = meetings;
        this.clock = clock;
    }

    @BySystem
    @ApplicationModuleListener
    void on(MeetingAsked asked) {
        follow(asked.matter());
    }

    @BySystem
    @ApplicationModuleListener
    void on(ApprovalReturned returned) {
        follow(returned.matter());
    }

    @BySystem
    @ApplicationModuleListener
    void on(ApprovalWithdrawn withdrawn) {
        follow(withdrawn.matter());
    }

    /** Whatever was said and in whichever order: what waits for a body is before it, and nothing else. */
    private void follow(Matter matter) {
        Instant now = clock.instant();
        List<Paper> waiting = matters.waiting(matter);
        List<AgendaItem> live = items.findByMatterKindAndMatterIdAndStateIn(matter.kind(), matter.id(), LIVE);
        Set<UUID> wanted = waiting.stream().map(Paper::seat).collect(Collectors.toSet());
        live.stream().filter(item -> !wanted.contains(item.seat())).forEach(AgendaItem::leave);
        items.saveAllAndFlush(live);
        Set<UUID> there =
                live.stream().filter(AgendaItem::isLive).map(AgendaItem::seat).collect(Collectors.toSet());
        waiting.stream()
                .filter(paper -> !there.contains(paper.seat()))
                .forEach(paper -> bring(AgendaItem.of(paper, now), null, now));
    }

    /** Onto the agenda of the next meeting it can still come before; where there is none, it waits. */
    @Transactional(propagation = Propagation.MANDATORY)
    void bring(AgendaItem item, @Nullable Meeting notOnto, Instant now) {
        meetings.admitting(item.body(), LocalDate.now(clock)).stream()
                .filter(meeting -> notOnto == null
                        || !meeting.id().equals(notOnto.id())
                                && !meeting.heldOn().isBefore(notOnto.heldOn()))
                .findFirst()
                .ifPresent(meeting -> list(item, meeting, now));
        items.saveAndFlush(item);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void list(AgendaItem item, Meeting meeting, Instant now) {
        item.list(meeting.id(), items.lastPlace(meeting.id()) + 1);
        meeting.admit(now);
    }

    @BySystem
    @EventListener
    @Transactional
    void on(DayBegan began) {
        Instant now = clock.instant();
        meetings.toClose(began.day()).forEach(meeting -> {
            meeting.closeAgenda(now);
            meetings.saveAndFlush(meeting);
        });
    }
}
