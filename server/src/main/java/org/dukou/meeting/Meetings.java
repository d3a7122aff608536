package org.dukou.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.dukou.approval.Worklist;
import org.dukou.kernel.Audience;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.meeting.followup.FollowUpRepository;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.dukou.people.StandingBodies;
import org.dukou.people.StandingBody;
import org.dukou.policy.MeetingRuleQuestion;
import org.dukou.policy.Policies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk at which meetings are called, prepared and recorded. Who may is decided by the meeting. */
@Service
@Transactional
class Meetings {

    static final String CONFIRM = "meeting.waiting.confirm";
    static final String CORRECT = "meeting.waiting.correct";

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final FollowUpRepository followUps;
    private final Agendas agendas;
    private final Resolutions resolutions;
    private final StandingBodies bodies;
    private final Directory directory;
    private final Policies policies;
    private final Worklist worklist;
    private final Numbers numbers;
    private final Clock clock;

    Meetings(
            MeetingRepository meetings,
            AgendaItemRepository items,
            FollowUpRepository followUps,
            Agendas agendas,
            Resolutions resolutions,
            StandingBodies bodies,
            Directory directory,
            Policies policies,
            Worklist worklist,
            Numbers numbers,
            Clock clock) {
        this.meetings = meetings;
        this.items = items;
        this.followUps = followUps;
        this.agendas = agendas;
        this.resolutions = resolutions;
        this.bodies = bodies;
        this.directory = directory;
        this.policies = policies;
        this.worklist = worklist;
        this.numbers = numbers;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    MeetingView get(Viewer viewer, UUID id, Locale locale) {
        return view(meetings.get(id, viewer), viewer, locale);
    }

    /** Called; whatever waits for this body is on its agenda, the longest waiting first. */
    @ByAnyone
    MeetingView call(Viewer viewer, UUID bodyId, Call call, Locale locale) {
        StandingBody body = bodies.get(bodyId);
        Instant now = clock.instant();
        Meeting meeting = Meeting.call(
                body,
                numbers.nextMeeting(body.shortName(), call.heldOn()),
                policies.rule(new MeetingRuleQuestion(body.kind().name()), today()),
                call,
                today(),
                viewer,
                now);
        Meeting called = meetings.saveAndFlush(meeting);
        if (called.admitsOn(today())) {
            items.waiting(bodyId).forEach(item -> agendas.list(item, called, now));
        }
        return view(meetings.saveAndFlush(called), viewer, locale);
    }

    @ByAnyone
    MeetingView change(Viewer viewer, UUID id, IfMatch seen, Call call, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> meeting.change(call, today(), viewer, now));
    }

    /** Not held; its matters come before the next one. */
    @ByAnyone
    MeetingView cancel(Viewer viewer, UUID id, IfMatch seen, String reason, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> {
            meeting.cancel(reason, viewer, now);
            agenda(meeting).forEach(item -> {
                item.unlist();
                agendas.bring(item, meeting, now);
            });
        });
    }

    /** @param order every matter of the agenda, once */
    @ByAnyone
    MeetingView arrange(Viewer viewer, UUID id, IfMatch seen, List<UUID> order, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> {
            meeting.arrange(viewer, now);
            List<AgendaItem> agenda = agenda(meeting);
            Set<UUID> all = agenda.stream().map(AgendaItem::id).collect(Collectors.toSet());
            if (order.size() != all.size() || !Set.copyOf(order).equals(all)) {
                throw new Invalid("meeting/order-of-all", "items");
            }
            agenda.forEach(item -> item.moveTo(order.indexOf(item.id()) + 1));
        });
    }

    /** Off this agenda, and onto the next one if there is one already. */
    @ByAnyone
    MeetingView postpone(Viewer viewer, UUID id, IfMatch seen, UUID itemId, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> {
            meeting.arrange(viewer, now);
            AgendaItem item = onAgenda(meeting, itemId);
            item.unlist();
            agendas.bring(item, meeting, now);
            closeRanks(meeting);
        });
    }

    /** A matter that was taken off and waits comes onto the agenda after all. */
    @ByAnyone
    MeetingView admit(Viewer viewer, UUID id, IfMatch seen, UUID itemId, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> {
            meeting.arrange(viewer, now);
            AgendaItem item = items.waiting(meeting.body()).stream()
                    .filter(one -> one.id().equals(itemId))
                    .findFirst()
                    .orElseThrow(Missing::new);
            if (!meeting.admitsOn(today())) {
                throw new Refusal("meeting/agenda-closed");
            }
            agendas.list(item, meeting, now);
        });
    }

    @ByAnyone
    MeetingView closeAgenda(Viewer viewer, UUID id, IfMatch seen, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> meeting.closeAgenda(viewer, now));
    }

    /** @param absent why somebody was not there, by person */
    @ByAnyone
    MeetingView attend(
            Viewer viewer,
            UUID id,
            IfMatch seen,
            UUID presiding,
            Set<UUID> present,
            Map<UUID, String> absent,
            Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> {
            List<Attendee> members = bodies.sittings(meeting.body(), meeting.heldOn()).stream()
                    .filter(sitting -> sitting.post().decides())
                    .map(sitting -> new Attendee(
                            sitting.person(),
                            sitting.name(),
                            present.contains(sitting.person()),
                            present.contains(sitting.person()) ? null : absent.get(sitting.person())))
                    .toList();
            meeting.record(members, presiding, today(), viewer, now);
        });
    }

    @ByAnyone
    MeetingView recuse(
            Viewer viewer, UUID id, IfMatch seen, UUID itemId, UUID person, @Nullable String reason, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> {
            String name = directory.person(new PersonId(person)).name();
            meeting.recuse(onAgenda(meeting, itemId), new Recusal(person, name, reason), viewer, now);
        });
    }

    @ByAnyone
    MeetingView resolve(Viewer viewer, UUID id, IfMatch seen, UUID itemId, Wording wording, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> {
            Verdict verdict = wording.verdict(
                    person -> directory.person(new PersonId(person)).name(),
                    viewer.actorBy(List.of(Audience.secretary(meeting.body()))),
                    today());
            meeting.resolve(onAgenda(meeting, itemId), verdict, today(), viewer, now);
        });
    }

    @ByAnyone
    MeetingView closeMinutes(Viewer viewer, UUID id, IfMatch seen, @Nullable String summary, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> {
            meeting.closeMinutes(agenda(meeting), summary, viewer, now);
            worklist.settle(meeting.matter(), CORRECT, viewer.actor(), now);
            UUID chair = Objects.requireNonNull(meeting.presiding());
            worklist.ask(meeting.matter(), CONFIRM, List.of(Audience.person(chair)), viewer.actor(), now, null);
        });
    }

    @ByAnyone
    MeetingView giveBack(Viewer viewer, UUID id, IfMatch seen, String remarks, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> {
            meeting.giveBack(remarks, viewer, now);
            worklist.settle(meeting.matter(), CONFIRM, viewer.actor(), now);
            worklist.ask(
                    meeting.matter(), CORRECT, List.of(Audience.secretary(meeting.body())), viewer.actor(), now, null);
        });
    }

    /** The minutes are fixed: what was resolved becomes the sign-off of its step, what was put off waits anew. */
    @ByAnyone
    MeetingView confirm(Viewer viewer, UUID id, IfMatch seen, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> {
            meeting.confirm(viewer, now);
            worklist.settle(meeting.matter(), CONFIRM, viewer.actor(), now);
            agenda(meeting).forEach(item -> resolutions.takeEffect(meeting, item, now));
        });
    }

    @ByAnyone
    MeetingView amend(Viewer viewer, UUID id, IfMatch seen, String text, Locale locale) {
        return act(viewer, id, seen, locale, (meeting, now) -> meeting.amend(text, viewer, now));
    }

    private MeetingView act(Viewer viewer, UUID id, IfMatch seen, Locale locale, BiConsumer<Meeting, Instant> deed) {
        Meeting meeting = meetings.hold(id, viewer, seen);
        deed.accept(meeting, clock.instant());
        return view(meetings.saveAndFlush(meeting), viewer, locale);
    }

    /** What is on it and has not left since. */
    private List<AgendaItem> agenda(Meeting meeting) {
        return items.findByMeetingOrderByPlace(meeting.id()).stream()
                .filter(item -> item.state() == ItemState.LISTED)
                .toList();
    }

    private AgendaItem onAgenda(Meeting meeting, UUID itemId) {
        return items.findByMeetingOrderByPlace(meeting.id()).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private void closeRanks(Meeting meeting) {
        List<AgendaItem> left = agenda(meeting);
        for (int i = 0; i < left.size(); i++) {
            left.get(i).moveTo(i + 1);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MeetingView view(Meeting meeting, Viewer viewer, Locale locale) {
        return MeetingView.of(
                meeting,
                items.around(meeting.id(), meeting.body()),
                bodies.sittings(meeting.body(), meeting.heldOn()),
                followUps.findByMeetingOrderByNumber(meeting.id()),
                viewer,
                today(),
                locale);
    }
}
