package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/**
 * What was claimed back after a refund came back, or was kept back from a later payout.
 *
 * @param means one of {@link Settlement.Means}
 */
public record ClaimsMet(Matter matter, Actor by, Instant at, String means, Money amount) implements Happening {
    @Override
    public String said() {
        return "reward.said.claims-met";
    }
}
