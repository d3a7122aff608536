package org.dukou.kernel.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The one clock of the house, in the time of Shanghai. It follows the machine; only a demonstration that is being told,
 * or a test, may set it to another moment, and only a demonstration may be some days ahead of the world.
 */
public final class HouseClock extends Clock {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final InstantSource machine = InstantSource.system();
    private volatile InstantSource source = machine;
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource itself = this::instant;
        return itself.withZone(zone);
    }

    @Override
    public Instant instant() {
        return source.instant().plus(ahead);
    }

    /**
     * What the machine's own clock says, whatever day it is in the house. It measures what concerns machines and not the
     * law: how long an answer is kept for whoever repeats a command, how long a guesser waits.
     */
    public InstantSource machine() {
        return machine;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), SHANGHAI);
    }

    /** Stands still at this moment until moved again. */
    public void standAt(LocalDateTime moment) {
        source = InstantSource.fixed(moment.atZone(SHANGHAI).toInstant());
    }

    public void followTheMachine() {
        source = machine;
    }

    /** So many days ahead of the world, from now on. */
    public void goAhead(int days) {
        ahead = Duration.ofDays(days);
    }
}
