package org.dukou.people.delegation;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.people.PersonId;

/** Somebody named a delegate for a time. */
public record Delegated(
        Matter matter, Actor by, Instant at, PersonId delegate, String delegateName, LocalDate from, LocalDate to)
        implements Happening {
    @Override
    public String said() {
        return "people.said.delegated";
    }
}
