package org.dukou.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** An arrangement of holidays was entered and moved the last day of a notice. */
public record LastDayMoved(
        Matter matter, Actor by, Instant at, NoticeKind kind, NoticeId notice, String number, LocalDate lastDay)
        implements Happening {
    @Override
    public String said() {
        return "notice.said.last-day-moved";
    }
}
