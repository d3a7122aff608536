package org.dukou.approval;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The applicant took it back before it was decided. */
public record ApprovalWithdrawn(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "approval.said.withdrawn";
    }
}
