package org.dukou.kernel.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.dukou.kernel.outbox.Outbox;
import org.dukou.kernel.time.Days;
import org.dukou.kernel.time.HouseClock;

/** Moves the day on while a demonstration is told, so that every clock in it runs as it would in life. */
public final class Telling {

    private static final int LENGTH = 150;

    private final HouseClock clock;
    private final Days days;
    private final Outbox outbox;
    private final LocalDate lastDay;

    Telling(HouseClock clock, Days days, Outbox outbox) {
        this.clock = clock;
        this.days = days;
        this.outbox = outbox;
        this.lastDay = clock.today();
    }

    /** The day the story begins: far enough back for whole cases to have run their course. */
    public LocalDate opening() {
        return lastDay.minusDays(LENGTH);
    }

    /** The day on which the demonstration is made, where the story ends. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** So many days later, in the morning, though never after the day on which the demonstration is made. */
    public void passDays(int count) {
        LocalDate then = today().plusDays(count);
        itIs(then.isAfter(lastDay) ? lastDay : then);
    }

    /** Goes on to so many days before the story ends; stays where it is when that is past already. */
    public void untilDaysBeforeTheEnd(int days) {
        LocalDate day = lastDay.minusDays(days);
        if (today().isBefore(day)) {
            itIs(day);
        }
    }

    /** It is nine in the morning of this day; every day up to it has begun. */
    public void itIs(LocalDate day) {
        itIs(day, LocalTime.of(9, 0));
    }

    public void itIs(LocalDate day, LocalTime time) {
        outbox.drain();
        clock.standAt(day.atTime(time));
        days.catchUp();
        outbox.drain();
    }

    /** Everyone has heard what has happened so far. */
    public void letItSink() {
        outbox.drain();
    }

    public LocalDate today() {
        return clock.today();
    }
}
