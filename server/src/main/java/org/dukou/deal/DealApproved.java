package org.dukou.deal;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/**
 * Everyone on the route agreed.
 *
 * @param approvedOn the day whose policies hold for this deal from now on
 */
public record DealApproved(Matter matter, Actor by, Instant at, LocalDate approvedOn, NoticeDuty duty)
        implements Happening {
    @Override
    public String said() {
        return "deal.said.approved";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "notice");
    }
}
