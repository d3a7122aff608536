package org.dukou.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The registration office took the application up; it has until the last day to decide. */
public record RegistrationAccepted(Matter matter, Actor by, Instant at, LocalDate acceptedOn, LocalDate lastDay)
        implements Happening {
    @Override
    public String said() {
        return "registration.said.accepted";
    }
}
