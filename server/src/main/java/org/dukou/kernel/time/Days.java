package org.dukou.kernel.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dukou.kernel.access.BySystem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of days done: one node takes each missing day in order, one transaction a day. */
@Service
public class Days {

    /** An arbitrary number that all nodes agree on; PostgreSQL keeps the lock until the transaction ends. */
    private static final long TURN = 4_471_001L;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    Days(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events, HouseClock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @BySystem
    @Scheduled(fixedDelayString = "${dukou.days-every:PT30S}", initialDelayString = "${dukou.days-every:PT30S}")
    public void catchUp() {
        boolean moreToDo = true;
        while (moreToDo) {
            moreToDo = Boolean.TRUE.equals(transaction.execute(status -> beginNextDay()));
        }
    }

    private boolean beginNextDay() {
        boolean myTurn = jdbc.sql("select pg_try_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query(Boolean.class)
                .single();
        LocalDate today = clock.today();
        LocalDate next = lastDone().map(last -> last.plusDays(1)).orElse(today);
        if (!myTurn || next.isAfter(today)) {
            return false;
        }
        jdbc.sql("insert into day_done (day) values (:day)").param("day", next).update();
        events.publishEvent(new DayBegan(next));
        return true;
    }

    private Optional<LocalDate> lastDone() {
        return jdbc.sql("select day from day_done order by day desc limit 1")
                .query(LocalDate.class)
                .optional();
    }
}
