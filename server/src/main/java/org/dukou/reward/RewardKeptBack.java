package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/**
 * Part of what a person was to get was kept back for what they owe of a refund.
 */
public record RewardKeptBack(Matter matter, Actor by, Instant at, String name, Money amount) implements Happening {
    @Override
    public String said() {
        return "reward.said.kept-back";
    }
}
