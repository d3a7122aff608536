package org.dukou.income;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.DayBegan;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** On the day after a payment was due and has not come in full, puts it before those who can ask for it. */
@Component
class Reminders {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Worklist worklist;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(JdbcClient jdbc, JsonMapper json, Worklist worklist, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.worklist = worklist;
        this.events = events;
        this.clock = clock;
    }

    @BySystem
    @EventListener
    @Transactional
    void on(DayBegan began) {
        Instant now = clock.instant();
        newlyOverdue(began.day()).forEach(late -> remind(late, now));
    }

    /** Each is taken once, however often the day is announced. */
    private List<Late> newlyOverdue(LocalDate day) {
        return jdbc.sql("""
                        update payment p set overdue_told = true from income i
                        where i.id = p.income and not p.overdue_told and p.due_on < :day and p.paid < p.amount - p.not_due
                        returning p.id, p.label, p.kind, p.due_on, p.amount - p.not_due - p.paid as open, i.about
                        """)
                .param("day", day)
                .query((row, number) -> new Late(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getString("kind") == null ? null : PaymentKind.valueOf(row.getString("kind")),
                        row.getObject("due_on", LocalDate.class),
                        new Money(row.getBigDecimal("open")),
                        json.readValue(row.getString("about"), Matter.class)))
                .list();
    }

    private void remind(Late late, Instant now) {
        events.publishEvent(
                new PaymentOverdue(late.about, Actor.HOUSE, now, late.label, late.dueOn, late.open, late.kind));
        worklist.settle(late.about, Incomes.CHASE, Actor.HOUSE, now);
        worklist.ask(
                late.about, Incomes.CHASE, List.of(Role.TRANSFER_OFFICER.everywhere()), Actor.HOUSE, now, late.dueOn);
    }

    private record Late(
            UUID payment, String label, @Nullable PaymentKind kind, LocalDate dueOn, Money open, Matter about) {}
}
