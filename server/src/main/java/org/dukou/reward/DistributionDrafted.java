package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/**
 * It was worked out who gets what.
 *
 * @param net what was distributed: income less costs, or the contribution
 * @param reward what goes to persons
 */
public record DistributionDrafted(Matter matter, Actor by, Instant at, Money net, Money reward) implements Happening {
    @Override
    public String said() {
        return "reward.said.drafted";
    }
}
