package org.dukou.kernel.time;

import java.time.LocalDate;

/**
 * Days on which a period stands still, such as while an admitted objection is looked into.
 *
 * @param from the first day that does not count
 * @param until the day the period runs on: it counts again
 */
public record Stoppage(LocalDate from, LocalDate until) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
