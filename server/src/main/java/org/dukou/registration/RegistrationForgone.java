package org.dukou.registration;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The office decided not to have the contract registered. */
public record RegistrationForgone(Matter matter, Actor by, Instant at, String reason) implements Happening {
    @Override
    public String said() {
        return "registration.said.forgone";
    }
}
