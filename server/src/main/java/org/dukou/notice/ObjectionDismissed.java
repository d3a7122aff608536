package org.dukou.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** An admitted objection was dismissed: the remaining days run on. */
public record ObjectionDismissed(
        Matter matter,
        Actor by,
        Instant at,
        NoticeKind kind,
        NoticeId notice,
        String number,
        LocalDate lastDay,
        String reasons)
        implements Happening {
    @Override
    public String said() {
        return "notice.said.objection-dismissed";
    }
}
