package org.dukou.notification;

import java.time.Instant;
import java.util.UUID;
import org.dukou.kernel.access.ActingAs;
import org.dukou.kernel.demo.Chapter;
import org.dukou.kernel.demo.Telling;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.DemoCast;
import org.springframework.stereotype.Component;

/** In the demonstration everybody has read what is older than a few days, as people do who work with it. */
@Component
class DemoReaders implements Chapter {

    private static final int DAYS_BEHIND = 4;

    private final Readings readings;
    private final DemoCast cast;

    DemoReaders(Readings readings, DemoCast cast) {
        this.readings = readings;
        this.cast = cast;
    }

    @Override
    public int place() {
        return 120;
    }

    @Override
    public void tell(Telling telling) {
        Instant since = telling.lastDay()
                .minusDays(DAYS_BEHIND)
                .atStartOfDay(HouseClock.SHANGHAI)
                .toInstant();
        // Ids are ordered by time: every message told before is smaller.
        UUID older = new UUID(since.toEpochMilli() << 16, 0);
        cast.all().forEach(viewer -> ActingAs.run(viewer, () -> readings.readAll(viewer, older)));
    }
}
