package org.dukou.income;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dukou.approval.Worklist;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.DayBegan;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts a payment that is overdue before those who can do something about it, step by step the longer it is. */
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
        newlyOverdue(began.day()).forEach(late -> remind(late, began.day(), now));
    }

    /** Each step of each payment is taken once, however often the day is announced. */
    private List<Late> newlyOverdue(LocalDate day) {
        return jdbc.sql("""
                        update payment p set overdue_days = steps.days
                        from income i, unnest(cast(:steps as integer[])) steps (days)
                        where i.id = p.income and p.due_on < :day and p.paid < p.amount - p.not_due
                          and steps.days > p.overdue_days and steps.days <= :day - p.due_on
                          and not exists (select from unnest(cast(:steps as integer[])) higher (days)
                                          where higher.days > steps.days and higher.days <= :day - p.due_on)
                        returning p.label, p.kind, p.due_on, p.amount - p.not_due - p.paid as open, i.about
                        """)
                .param("day", day)
                .param(
                        "steps",
                        Stream.of(OverdueStep.values()).map(OverdueStep::days).toArray(Integer[]::new))
                .query((row, number) -> new Late(
                        row.getString("label"),
                        row.getString("kind") == null ? null : PaymentKind.valueOf(row.getString("kind")),
                        row.getObject("due_on", LocalDate.class),
                        new Money(row.getBigDecimal("open")),
                        json.readValue(row.getString("about"), Matter.class)))
                .list();
    }

    private void remind(Late late, LocalDate day, Instant now) {
        OverdueStep step = OverdueStep.on(day, late.dueOn).orElseThrow();
        Integer days = step == OverdueStep.ASK ? null : step.days();
        events.publishEvent(
                new PaymentOverdue(late.about, Actor.HOUSE, now, late.label, late.dueOn, late.open, late.kind, days));
        ask(late, OverdueStep.ASK, now);
        if (step != OverdueStep.ASK) {
            ask(late, step, now);
        }
    }

    /** Asked again, it is one thing to do; whoever deals with the payer is told at every step. */
    private void ask(Late late, OverdueStep step, Instant now) {
        worklist.settle(late.about, step.what(), Actor.HOUSE, now);
        worklist.ask(late.about, step.what(), List.of(step.whom().everywhere()), Actor.HOUSE, now, late.dueOn);
    }

    private record Late(String label, @Nullable PaymentKind kind, LocalDate dueOn, Money open, Matter about) {}
}
