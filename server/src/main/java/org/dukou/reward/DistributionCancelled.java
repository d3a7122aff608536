package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** What was to be distributed is not there any more; nothing had been released. */
public record DistributionCancelled(Matter matter, Actor by, Instant at, String reason) implements Happening {
    @Override
    public String said() {
        return "reward.said.cancelled";
    }
}
