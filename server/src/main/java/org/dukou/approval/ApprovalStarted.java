package org.dukou.approval;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A matter was put up for approval; it goes its way from the first step that has not signed this content. */
public record ApprovalStarted(Matter matter, Actor by, Instant at, int round) implements Happening {
    @Override
    public String said() {
        return "approval.said.started";
    }
}
