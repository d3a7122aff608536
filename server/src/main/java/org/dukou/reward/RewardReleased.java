package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/** Finance released the payout. */
public record RewardReleased(Matter matter, Actor by, Instant at, Money reward) implements Happening {
    @Override
    public String said() {
        return "reward.said.released";
    }
}
