package org.dukou.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dukou.approval.OpenItems;
import org.dukou.approval.OpenItems.OpenItem;
import org.dukou.approval.Worklist;
import org.dukou.kernel.Actor;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.DayBegan;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notification.robot.Outward;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Looks once a day whether everything that was to be told before this day was told, and says so to the administrator if not:
 * nobody misses a reminder that does not come. It trusts neither the postman nor those who make the messages, and looks at
 * what lies there.
 */
@Component
class DailyCheck {

    static final String CHECK = "notification.waiting.check";

    private static final int PAGE = 500;

    private final JdbcClient jdbc;
    private final OpenItems items;
    private final Messages messages;
    private final Worklist worklist;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    DailyCheck(
            JdbcClient jdbc,
            OpenItems items,
            Messages messages,
            Worklist worklist,
            ApplicationEventPublisher events,
            HouseClock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.messages = messages;
        this.worklist = worklist;
        this.events = events;
        this.clock = clock;
    }

    @BySystem
    @ApplicationModuleListener
    void on(DayBegan began) {
        LocalDate day = began.day();
        if (!day.equals(clock.today())) {
            return;
        }
        Found found = look(day);
        if (writeDown(day, found)) {
            raise(found);
        }
    }

    private Found look(LocalDate day) {
        Instant dawn = day.atStartOfDay(HouseClock.SHANGHAI).toInstant();
        LocalDate before = lastBefore(day);
        return jdbc.sql("""
                        select (select count(*) from dispatch where letter is null and due_at < :dawn)
                               + (select count(*) from letter where state = 'WAITING' and due_at < :dawn) as unsent,
                               (select count(*) from letter
                                where state = 'IN_VAIN' and ended_at >= :since) as in_vain
                        """)
                .param("dawn", Messages.time(dawn))
                .param(
                        "since",
                        Messages.time((before == null ? day.minusDays(1) : before)
                                .atStartOfDay(HouseClock.SHANGHAI)
                                .toInstant()))
                .query((row, number) -> new Found(
                        row.getLong("unsent"), row.getLong("in_vain"), before == null ? 0 : untoldSince(before)))
                .single();
    }

    /** The day before this on which somebody looked. */
    private @Nullable LocalDate lastBefore(LocalDate day) {
        return jdbc.sql("select max(day) from reminder_check where day < :day")
                .param("day", day)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** What waited already when the house last went through the worklist, and of which nobody was told. */
    private long untoldSince(LocalDate day) {
        Instant dawn = day.atStartOfDay(HouseClock.SHANGHAI).toInstant();
        long untold = 0;
        List<OpenItem> page = List.of();
        do {
            page = items.all(page.isEmpty() ? null : page.getLast().id(), PAGE);
            List<String> causes = page.stream()
                    .filter(item ->
                            item.since().isBefore(dawn) && !item.forWhom().isEmpty())
                    .map(Asks::causeOf)
                    .toList();
            Set<String> told = messages.told(causes);
            untold += causes.stream().filter(cause -> !told.contains(cause)).count();
        } while (page.size() == PAGE);
        return untold;
    }

    /** False when somebody has looked on this day already. */
    private boolean writeDown(LocalDate day, Found found) {
        return jdbc.sql("""
                        insert into reminder_check (day, at, unsent, in_vain, untold)
                        values (:day, :now, :unsent, :inVain, :untold) on conflict do nothing
                        """)
                        .param("day", day)
                        .param("now", Messages.time(clock.instant()))
                        .param("unsent", found.unsent)
                        .param("inVain", found.inVain)
                        .param("untold", found.untold)
                        .update()
                == 1;
    }

    private void raise(Found found) {
        Instant now = clock.instant();
        worklist.settle(Outward.MATTER, CHECK, Actor.HOUSE, now);
        if (!found.isWell()) {
            worklist.ask(Outward.MATTER, CHECK, List.of(Role.ADMINISTRATOR.everywhere()), Actor.HOUSE, now, null);
            events.publishEvent(
                    new RemindersMissed(Outward.MATTER, Actor.HOUSE, now, found.unsent, found.inVain, found.untold));
        }
    }

    private record Found(long unsent, long inVain, long untold) {
        boolean isWell() {
            return unsent == 0 && inVain == 0 && untold == 0;
        }
    }
}
