package org.dukou.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The period of a notice has ended and no objection was upheld. */
public record NoticeOver(
        Matter matter, Actor by, Instant at, NoticeKind kind, NoticeId notice, String number, LocalDate lastDay)
        implements Happening {
    @Override
    public String said() {
        return "notice.said.over";
    }
}
