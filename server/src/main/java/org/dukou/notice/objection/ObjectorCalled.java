package org.dukou.notice.objection;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.notice.NoticeId;
import org.dukou.notice.NoticeKind;

/** An officer called back and found that the contact of an objection is real. */
public record ObjectorCalled(Matter matter, Actor by, Instant at, NoticeKind kind, NoticeId notice, String number)
        implements Happening {
    @Override
    public String said() {
        return "notice.said.objector-called";
    }
}
