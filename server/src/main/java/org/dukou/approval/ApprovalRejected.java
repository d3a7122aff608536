package org.dukou.approval;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** One of those asked, or the meeting, said no. */
public record ApprovalRejected(Matter matter, Actor by, Instant at, String remarks) implements Happening {
    @Override
    public String said() {
        return "approval.said.rejected";
    }
}
