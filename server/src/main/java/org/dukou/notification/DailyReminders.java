package org.dukou.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dukou.approval.OpenItems;
import org.dukou.approval.OpenItems.OpenItem;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.DayBegan;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notification.choice.Topic;
import org.dukou.policy.Policies;
import org.dukou.policy.ReminderQuestion;
import org.dukou.policy.ReminderQuestion.Occasion;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks through the worklist as a day begins: what is due soon, what waits too long, and who waits for it. The table {@code
 * reminders} says when. Days that passed while the house stood still are not made up for: one look at the present is enough.
 */
@Component
class DailyReminders {

    private static final int PAGE = 500;

    private final OpenItems items;
    private final Asks asks;
    private final Messages messages;
    private final Readers readers;
    private final Escalation escalation;
    private final Policies policies;
    private final JsonMapper json;
    private final HouseClock clock;

    DailyReminders(
            OpenItems items,
            Asks asks,
            Messages messages,
            Readers readers,
            Escalation escalation,
            Policies policies,
            JsonMapper json,
            HouseClock clock) {
        this.items = items;
        this.asks = asks;
        this.messages = messages;
        this.readers = readers;
        this.escalation = escalation;
        this.policies = policies;
        this.json = json;
        this.clock = clock;
    }

    @BySystem
    @ApplicationModuleListener
    void on(DayBegan began) {
        if (!began.day().equals(clock.today())) {
            return;
        }
        asks.settle();
        Day day = new Day(
                began.day(),
                clock.instant(),
                days(Occasion.WAITING, began.day()),
                days(Occasion.AGAIN, began.day()),
                days(Occasion.FURTHER, began.day()),
                days(Occasion.DUE, began.day()));
        Map<UUID, List<OpenItem>> late = new LinkedHashMap<>();
        List<OpenItem> slow = new ArrayList<>();
        List<OpenItem> page = List.of();
        do {
            page = items.all(page.isEmpty() ? null : page.getLast().id(), PAGE);
            asks.tell(page);
            tellOfLastDays(page.stream().filter(day::isDueSoon).toList(), day);
            gather(page.stream().filter(day::isReminderDue).toList(), late);
            page.stream().filter(day::isSlow).forEach(slow::add);
        } while (page.size() == PAGE);
        messages.tell(late.entrySet().stream()
                .map(one -> ofAllThatWaits(one.getKey(), one.getValue(), day))
                .toList());
        escalation.tell(slow, day);
    }

    private int days(Occasion occasion, LocalDate on) {
        return policies.rule(new ReminderQuestion(occasion), on).number("days");
    }

    private void gather(List<OpenItem> due, Map<UUID, List<OpenItem>> late) {
        Map<String, Set<UUID>> holders =
                readers.of(due.stream().flatMap(item -> item.forWhom().stream()).toList());
        due.forEach(item -> Readers.among(holders, item.forWhom(), item.notFor())
                .forEach(person ->
                        late.computeIfAbsent(person, _ -> new ArrayList<>()).add(item)));
    }

    /** To those asked, at once: the last day comes near. */
    private void tellOfLastDays(List<OpenItem> soon, Day day) {
        Set<String> told =
                messages.told(soon.stream().map(DailyReminders::dueCause).toList());
        List<OpenItem> fresh =
                soon.stream().filter(item -> !told.contains(dueCause(item))).toList();
        messages.tell(asks.known(fresh).stream()
                .map(one -> new Message(
                        dueCause(one.item()),
                        Topic.DUE,
                        true,
                        "notification.tells.due",
                        asks.facts(one.item()),
                        Asks.linkOf(one.item()),
                        day.now,
                        one.item().forWhom(),
                        one.item().notFor(),
                        one.about(),
                        one.item().id()))
                .toList());
    }

    private static String dueCause(OpenItem item) {
        return "due/" + item.id();
    }

    /** One message a day, however much waits: it names how many things, not which. */
    private Message ofAllThatWaits(UUID person, List<OpenItem> waiting, Day day) {
        return new Message(
                "waiting/" + person + "/" + day.day,
                Topic.WAITING,
                true,
                "notification.tells.waiting",
                json.createObjectNode()
                        .put("items", waiting.size())
                        .put(
                                "days",
                                waiting.stream().mapToLong(day::waited).max().orElse(0)),
                waiting.size() == 1 ? Asks.linkOf(waiting.getFirst()) : "/worklist",
                day.now,
                List.of(Audience.person(person)),
                new Matter("worklist", person, null, "", Audience.of(Audience.person(person)), "/worklist"));
    }

    /** How the worklist looks on this day. */
    record Day(LocalDate day, Instant now, int after, int every, int further, int dueIn) {

        long waited(OpenItem item) {
            return ChronoUnit.DAYS.between(LocalDate.ofInstant(item.since(), HouseClock.SHANGHAI), day);
        }

        boolean isDueSoon(OpenItem item) {
            return item.due() != null
                    && !item.due().isBefore(day)
                    && !item.due().isAfter(day.plusDays(dueIn));
        }

        /** Long enough that those who wait for it are told. */
        boolean isSlow(OpenItem item) {
            return waited(item) >= further;
        }

        boolean isReminderDue(OpenItem item) {
            long over = waited(item) - after;
            return over >= 0 && over % Math.max(1, every) == 0;
        }
    }
}
