package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * The technology contract is registered no longer, and half of the reward is not set apart any more.
 *
 * @param number of the registration that was cancelled
 */
public record RegistrationLost(Matter matter, Actor by, Instant at, String number) implements Happening {
    @Override
    public String said() {
        return "reward.said.registration-lost";
    }
}
