package org.dukou.notification.choice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is reached: once a day at a time of their choice, and never in their quiet hours; what falls into these waits
 * until they are over.
 *
 * @param quietFrom null when all hours are alike; may be later in the day than {@code quietTo}
 */
record Hours(
        LocalTime digestAt,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo) {

    /** Now, or when the quiet hours are over. */
    Instant atOnce(Instant now) {
        return instant(afterQuiet(local(now)));
    }

    /** The next time of the digest. */
    Instant nextDigest(Instant now) {
        LocalDateTime here = local(now);
        LocalDateTime today = here.toLocalDate().atTime(digestAt);
        return instant(afterQuiet(today.isAfter(here) ? today : today.plusDays(1)));
    }

    private LocalDateTime afterQuiet(LocalDateTime moment) {
        if (quietFrom == null || quietTo == null || !isQuiet(moment.toLocalTime())) {
            return moment;
        }
        LocalDateTime end = moment.toLocalDate().atTime(quietTo);
        return end.isAfter(moment) ? end : end.plusDays(1);
    }

    private boolean isQuiet(LocalTime time) {
        if (quietFrom == null || quietTo == null) {
            return false;
        }
        boolean overMidnight = quietFrom.isAfter(quietTo);
        boolean begun = !time.isBefore(quietFrom);
        boolean notOver = time.isBefore(quietTo);
        return overMidnight ? begun || notOver : begun && notOver;
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, HouseClock.SHANGHAI);
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(HouseClock.SHANGHAI).toInstant();
    }
}
