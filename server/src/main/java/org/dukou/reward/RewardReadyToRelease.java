package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Nothing stands against the reward any more; finance may release it. */
public record RewardReadyToRelease(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "reward.said.ready";
    }
}
