package org.dukou.contract;

import java.time.LocalDate;
import org.dukou.kernel.time.Arrangement;

/** The three months in which a patent licence is to be filed with the patent office (专利法实施细则 Art. 15). */
final class FilingPeriod {

    private static final int MONTHS = 3;

    private FilingPeriod() {}

    /** A last day on a day off moves to the next working day (民法典 203). */
    static LocalDate lastDay(LocalDate effectiveOn) {
        LocalDate last = effectiveOn.plusMonths(MONTHS);
        while (Arrangement.published().isDayOff(last)) {
            last = last.plusDays(1);
        }
        return last;
    }
}
