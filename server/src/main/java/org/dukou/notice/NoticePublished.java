package org.dukou.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A matter was made public; the first day of its period is the day after. */
public record NoticePublished(
        Matter matter, Actor by, Instant at, NoticeKind kind, NoticeId notice, String number, LocalDate lastDay)
        implements Happening {
    @Override
    public String said() {
        return "notice.said.published";
    }
}
