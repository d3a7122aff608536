package org.dukou.notice;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** An objection was answered and not admitted; nothing stood still. */
public record ObjectionRefused(
        Matter matter, Actor by, Instant at, NoticeKind kind, NoticeId notice, String number, String reasons)
        implements Happening {
    @Override
    public String said() {
        return "notice.said.objection-refused";
    }
}
