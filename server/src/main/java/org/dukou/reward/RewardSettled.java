package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/**
 * Everyone has what was distributed.
 *
 * @param matter the deal
 * @param distribution its number
 * @param moreToCome further payments are expected
 */
public record RewardSettled(Matter matter, Actor by, Instant at, String distribution, boolean moreToCome)
        implements Happening {
    @Override
    public String said() {
        return "reward.said.settled";
    }

    @Override
    public Landing landing() {
        return moreToCome
                ? Landing.at("transfer", "income")
                : Landing.at("transfer", "reward").forGood();
    }
}
