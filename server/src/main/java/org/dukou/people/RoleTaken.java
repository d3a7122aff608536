package org.dukou.people;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;

/** A person took a role in a unit. */
public record RoleTaken(Matter matter, Actor by, Instant at, Role role, UnitId unit, LocalDate from)
        implements Happening {
    @Override
    public String said() {
        return "people.said.role-taken";
    }
}
