package org.dukou.approval;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A matter went back: to the applicant, and this round is over; or to an earlier step, and it goes on from there. */
public record ApprovalReturned(Matter matter, Actor by, Instant at, boolean toApplicant, String remarks)
        implements Happening {
    @Override
    public String said() {
        return toApplicant ? "approval.said.returned" : "approval.said.returned-to-step";
    }
}
