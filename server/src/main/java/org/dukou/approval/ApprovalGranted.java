package org.dukou.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Everyone on the way agreed, on this day. */
public record ApprovalGranted(Matter matter, Actor by, Instant at, LocalDate approvedOn) implements Happening {
    @Override
    public String said() {
        return "approval.said.granted";
    }
}
