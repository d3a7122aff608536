package org.dukou.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The registration office sent the papers back to be corrected. */
public record RegistrationReturned(Matter matter, Actor by, Instant at, LocalDate on, String reason)
        implements Happening {
    @Override
    public String said() {
        return "registration.said.returned";
    }
}
