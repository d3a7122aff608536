package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/**
 * Income of a deal, or the shares it gives, is to be distributed.
 *
 * @param matter the deal
 */
public record RewardBegun(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "reward.said.begun";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "reward");
    }
}
