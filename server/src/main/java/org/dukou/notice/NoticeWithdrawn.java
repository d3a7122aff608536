package org.dukou.notice;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A notice was taken back: an objection was upheld, or what it said no longer holds. */
public record NoticeWithdrawn(
        Matter matter,
        Actor by,
        Instant at,
        NoticeKind kind,
        NoticeId notice,
        String number,
        boolean upheld,
        String reason)
        implements Happening {
    @Override
    public String said() {
        return upheld ? "notice.said.withdrawn-upheld" : "notice.said.withdrawn";
    }
}
