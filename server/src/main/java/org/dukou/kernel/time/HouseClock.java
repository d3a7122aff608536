package org.dukou.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The one clock of the house, in the time of Shanghai. It follows the machine; only a demonstration that is being told,
 * or a test, may set it to another moment.
 */
public final class HouseClock extends Clock {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private volatile InstantSource source = InstantSource.system();

    @Override
    public ZoneId getZone() {
        return SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return source.withZone(zone);
    }

    @Override
    public Instant instant() {
        return source.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), SHANGHAI);
    }

    /** Stands still at this moment until moved again. */
    public void standAt(LocalDateTime moment) {
        source = InstantSource.fixed(moment.atZone(SHANGHAI).toInstant());
    }

    public void followTheMachine() {
        source = InstantSource.system();
    }
}
