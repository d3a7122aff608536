package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A receipt, or a signed equity deal, waits to be distributed. */
public record DistributionDue(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "reward.said.due";
    }
}
