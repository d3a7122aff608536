package org.dukou.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** An objection was admitted: clock and deal stand still from the day it came. */
public record ObjectionAdmitted(
        Matter matter,
        Actor by,
        Instant at,
        NoticeKind kind,
        NoticeId notice,
        String number,
        LocalDate from,
        String reasons)
        implements Happening {
    @Override
    public String said() {
        return "notice.said.objection-admitted";
    }
}
