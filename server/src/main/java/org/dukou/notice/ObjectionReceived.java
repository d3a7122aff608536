package org.dukou.notice;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Somebody objected; who it was stays with those who judge. */
public record ObjectionReceived(Matter matter, Actor by, Instant at, NoticeKind kind, NoticeId notice, String number)
        implements Happening {
    @Override
    public String said() {
        return "notice.said.objection-received";
    }
}
