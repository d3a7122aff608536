package org.dukou.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** An application lies with the registration office. */
public record RegistrationApplied(Matter matter, Actor by, Instant at, LocalDate appliedOn, String office)
        implements Happening {
    @Override
    public String said() {
        return "registration.said.applied";
    }
}
