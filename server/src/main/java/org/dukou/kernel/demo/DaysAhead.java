package org.dukou.kernel.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.dukou.kernel.HouseProperties;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The desk of a demonstration at which a visitor lets days pass, so that a case with legal days in it can be walked in one
 * sitting. Where the database is no demonstration there is no such desk.
 */
@Service
@Transactional
class DaysAhead {

    /** A step too long to look over is a mistake in typing. */
    static final int MOST_AT_ONCE = 60;

    private final HouseProperties house;
    private final DayWalk walk;
    private final ApplicationEventPublisher events;
    private final HouseClock clock;

    DaysAhead(HouseProperties house, DayWalk walk, ApplicationEventPublisher events, HouseClock clock) {
        this.house = house;
        this.walk = walk;
        this.events = events;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    HouseDay get(Viewer viewer) {
        assertDemo();
        return houseDay(viewer);
    }

    /**
     * Lets days pass until it is this day. They pass for everyone and cannot be taken back.
     *
     * @throws Invalid {@code demo/day-is-past} or {@code demo/too-far-ahead}
     * @throws Refusal {@code demo/days-are-passing}
     */
    @ByAnyone
    HouseDay letPass(Viewer viewer, @Nullable LocalDate until) {
        assertDemo();
        LocalDate today = clock.today();
        if (until == null) {
            throw new Invalid("request/field-required", "until");
        }
        if (!until.isAfter(today)) {
            throw new Invalid("demo/day-is-past", "until", today);
        }
        if (until.isAfter(today.plusDays(MOST_AT_ONCE))) {
            throw new Invalid("demo/too-far-ahead", "until", MOST_AT_ONCE);
        }
        if (!walk.setOut(until)) {
            throw new Refusal("demo/days-are-passing");
        }
        events.publishEvent(DaysLetPass.until(until, today, viewer.actor(), clock.instant()));
        return houseDay(viewer);
    }

    private void assertDemo() {
        if (!house.isDemo()) {
            throw new Missing();
        }
    }

    private HouseDay houseDay(Viewer viewer) {
        LocalDate until = walk.until().orElse(null);
        boolean acts = until == null && !viewer.is(Role.AUDITOR);
        return new HouseDay(
                clock.today(),
                walk.worldDay(),
                until,
                MOST_AT_ONCE,
                acts ? EnumSet.of(Act.LET_PASS) : EnumSet.noneOf(Act.class));
    }

    enum Act {
        LET_PASS
    }

    /**
     * What day it is in a demonstration.
     *
     * @param today the legal day in the house
     * @param worldDay the day it is outside
     * @param until up to which day days are passing just now; null while they go their usual way
     * @param mostAtOnce how many days may pass at once
     * @param may what this viewer may do about it
     */
    record HouseDay(
            LocalDate today, LocalDate worldDay, @Nullable LocalDate until, int mostAtOnce, Set<Act> may) {}
}
