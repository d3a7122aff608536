package org.dukou.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days that do not count because an admitted objection held the clock.
 *
 * @param from the day the objection came, the first that does not count
 * @param until the day it was dismissed, the first that counts again; null while it holds
 */
record Standstill(UUID objection, LocalDate from, @Nullable LocalDate until) {

    /** How many days it took from the period once it has ended; none where it was decided on the day it came. */
    public long days() {
        return until == null ? 0 : ChronoUnit.DAYS.between(from, until);
    }

    /** The last day that did not count; null while it holds. */
    public @Nullable LocalDate last() {
        return until == null ? null : until.minusDays(1);
    }

    Standstill ended(LocalDate day) {
        return new Standstill(objection, from, day);
    }
}
