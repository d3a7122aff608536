package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Persons received what was released to them. */
public record RewardPaid(Matter matter, Actor by, Instant at, int persons) implements Happening {
    @Override
    public String said() {
        return "reward.said.paid";
    }
}
