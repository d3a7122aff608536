package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/** The reward was put up for the public to see. */
public record RewardAnnounced(Matter matter, Actor by, Instant at, int persons, Money reward) implements Happening {
    @Override
    public String said() {
        return "reward.said.announced";
    }
}
