package org.dukou.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many days of a period are still to come: the day it was published is not counted (民法典 Art. 201), its last one is. */
final class DaysLeft {

    private DaysLeft() {}

    /** Today among them once the period has begun; 0 after its last day. */
    static long of(LocalDate publishedOn, LocalDate lastDay, LocalDate today) {
        LocalDate next = today.isAfter(publishedOn) ? today : publishedOn.plusDays(1);
        return Math.max(0, ChronoUnit.DAYS.between(next, lastDay) + 1);
    }
}
