package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * The technology contract is registered, on which the tax treatment depends.
 *
 * @param number of the registration
 */
public record RegistrationNoted(Matter matter, Actor by, Instant at, String number) implements Happening {
    @Override
    public String said() {
        return "reward.said.registered";
    }
}
