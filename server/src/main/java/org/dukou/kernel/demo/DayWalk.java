package org.dukou.kernel.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import org.dukou.kernel.HouseProperties;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.outbox.Outbox;
import org.dukou.kernel.time.Days;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the days that somebody lets pass, one after the other: the clock goes on by one day, the day begins by the table of
 * days as any other, and the next waits until everyone has heard it. How far the house is ahead lies in the database, so a
 * start after a stop or a crash goes on from there, and every node reads it from there.
 */
@Component
class DayWalk {

    private static final String AHEAD = "demo.days-ahead";
    private static final String UNTIL = "demo.days-until";

    /** An arbitrary number that all nodes agree on: one of them takes a step at a time. */
    private static final long TURN = 4_471_002L;

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(DayWalk.class);

    private final HouseProperties house;
    private final HouseClock clock;
    private final Days days;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TaskScheduler scheduler;
    private @Nullable ScheduledFuture<?> walking;

    DayWalk(
            HouseProperties house,
            HouseClock clock,
            Days days,
            Outbox outbox,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TaskScheduler scheduler) {
        this.house = house;
        this.clock = clock;
        this.days = days;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.scheduler = scheduler;
    }

    /** From here on the clock stands where the database says. Called in a demonstration only, before its port opens. */
    void begin() {
        clock.goAhead(ahead());
        walking = scheduler.scheduleWithFixedDelay(this::goOn, PAUSE);
    }

    void end() {
        if (walking != null) {
            walking.cancel(true);
        }
    }

    /** Up to which day days are passing just now. */
    Optional<LocalDate> until() {
        return house.find(UNTIL).map(LocalDate::parse);
    }

    /** Sets out; false when days are passing already. */
    boolean setOut(LocalDate until) {
        return house.claim(UNTIL, until.toString());
    }

    /** Goes to the end of what was asked; where nothing was, only hears how far another node has gone. */
    @BySystem
    void goOn() {
        do {
            clock.goAhead(ahead());
            if (until().isEmpty()) {
                return;
            }
            days.catchUp();
            letItBeHeard();
        } while (Boolean.TRUE.equals(transaction.execute(_ -> step())));
    }

    /** A listener that failed is tried again later and holds up no day, as in life. */
    private void letItBeHeard() {
        try {
            outbox.drain();
        } catch (IllegalStateException unheard) {
            log.warn("days go on although {}", unheard.getMessage());
        }
    }

    /** Goes on by one day; at the end of the way it puts the errand away and stays. */
    private boolean step() {
        LocalDate until = until().orElse(null);
        if (until == null || !isMyTurn()) {
            return false;
        }
        int ahead = ahead();
        if (worldDay().plusDays(ahead).isBefore(until)) {
            house.put(AHEAD, String.valueOf(ahead + 1));
            return true;
        }
        house.take(UNTIL, until.toString());
        return false;
    }

    /** The day it is outside. */
    LocalDate worldDay() {
        return LocalDate.ofInstant(clock.machine().instant(), HouseClock.SHANGHAI);
    }

    private int ahead() {
        return house.find(AHEAD).map(Integer::parseInt).orElse(0);
    }

    private boolean isMyTurn() {
        return jdbc.sql("select pg_try_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query(Boolean.class)
                .single();
    }
}
