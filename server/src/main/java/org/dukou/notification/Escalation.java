package org.dukou.notification;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dukou.approval.OpenItems.OpenItem;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.notification.choice.Topic;
import org.dukou.people.PersonId;
import org.dukou.people.Viewers;
import org.springframework.stereotype.Component;

/**
 * Tells of what waits too long those who wait for it: whoever put it there, once; and every Monday the directors of the
 * institute, of how much it is and which waits longest, each of what they may know of.
 */
@Component
class Escalation {

    private static final String DIRECTORS = Role.INSTITUTE_DIRECTOR.everywhere();

    private final Asks asks;
    private final Messages messages;
    private final Readers readers;
    private final Viewers viewers;

    Escalation(Asks asks, Messages messages, Readers readers, Viewers viewers) {
        this.asks = asks;
        this.messages = messages;
        this.readers = readers;
        this.viewers = viewers;
    }

    /** @param slow the oldest first */
    void tell(List<OpenItem> slow, DailyReminders.Day day) {
        tellWhoeverAsked(slow, day);
        if (day.day().getDayOfWeek() == DayOfWeek.MONDAY && !slow.isEmpty()) {
            tellDirectors(slow, day);
        }
    }

    private void tellWhoeverAsked(List<OpenItem> slow, DailyReminders.Day day) {
        Set<String> told = messages.told(slow.stream().map(Escalation::causeOf).toList());
        List<OpenItem> fresh = slow.stream()
                .filter(item -> item.askedBy() != null && !told.contains(causeOf(item)))
                .toList();
        messages.tell(asks.known(fresh).stream()
                .map(one -> new Message(
                        causeOf(one.item()),
                        Topic.WAITING,
                        false,
                        "notification.tells.slow",
                        asks.facts(one.item()).put("days", day.waited(one.item())),
                        one.item().link(),
                        day.now(),
                        List.of(Audience.person(
                                Objects.requireNonNull(one.item().askedBy()))),
                        one.about()))
                .toList());
    }

    private static String causeOf(OpenItem item) {
        return "slow/" + item.id();
    }

    private void tellDirectors(List<OpenItem> slow, DailyReminders.Day day) {
        List<Asks.Known> known = asks.known(slow);
        Collection<UUID> directors = readers.of(List.of(DIRECTORS)).getOrDefault(DIRECTORS, Set.of());
        messages.tell(directors.stream()
                .map(director -> viewers.of(new PersonId(director)).orElse(null))
                .filter(Objects::nonNull)
                .flatMap(director -> toDirector(director, known, day).stream())
                .toList());
    }

    private List<Message> toDirector(Viewer director, List<Asks.Known> slow, DailyReminders.Day day) {
        List<Asks.Known> seen = slow.stream()
                .filter(one -> one.about().audience().includes(director))
                .toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        Asks.Known oldest = seen.getFirst();
        return List.of(new Message(
                "slow/" + director.person() + "/" + day.day(),
                Topic.WAITING,
                false,
                "notification.tells.slow-in-house",
                asks.facts(oldest.item()).put("items", seen.size()).put("days", day.waited(oldest.item())),
                oldest.about().link(),
                day.now(),
                List.of(Audience.person(director.person())),
                oldest.about()));
    }
}
