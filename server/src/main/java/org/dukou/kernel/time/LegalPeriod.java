package org.dukou.kernel.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When a period ends in which someone may act (Civil Code 201, 203): the first day is not counted, and a last day on a day
 * off moves to the next that is none. Waiting periods and windows are plain calendar dates and no business of this class.
 *
 * @param lastDay the last day on which it is still open
 * @param mayCloseFrom the calendar day after
 * @param provisional a year it touches has no arrangement yet, so that only weekends could be counted
 */
public record LegalPeriod(LocalDate lastDay, LocalDate mayCloseFrom, boolean provisional) {

    /** A longer period is a mistake in typing. */
    public static final int LONGEST = 3660;

    /**
     * @param days how many, above zero
     * @param working whether they are working days or calendar days
     * @param stoppages days that do not count; may overlap
     */
    public static LegalPeriod closing(
            LocalDate published, int days, boolean working, List<Stoppage> stoppages, Arrangement arrangement) {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("a period has 1 to " + LONGEST + " days, not " + days);
        }
        LocalDate day = published;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (!stopped(day, stoppages) && !(working && arrangement.isDayOff(day))) {
                counted++;
            }
        }
        LocalDate firstAskedAbout = working ? published.plusDays(1) : day;
        while (arrangement.isDayOff(day) || stopped(day, stoppages)) {
            day = day.plusDays(1);
        }
        boolean provisional = IntStream.rangeClosed(firstAskedAbout.getYear(), day.getYear())
                .anyMatch(year -> !arrangement.knows(year));
        return new LegalPeriod(day, day.plusDays(1), provisional);
    }

    private static boolean stopped(LocalDate day, List<Stoppage> stoppages) {
        return stoppages.stream().anyMatch(stoppage -> stoppage.covers(day));
    }
}
