package org.dukou.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days that do not count because an admitted objection held the clock.
 *
 * @param from the day the objection came, the first that does not count
 * @param until the day it was dismissed, the first that counts again; null while it holds
 */
record Standstill(UUID objection, LocalDate from, @Nullable LocalDate until) {

    Standstill ended(LocalDate day) {
        return new Standstill(objection, from, day);
    }
}
