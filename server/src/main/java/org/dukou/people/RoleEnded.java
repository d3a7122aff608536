package org.dukou.people;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;

/** A person no longer holds a role in a unit after this day. */
public record RoleEnded(Matter matter, Actor by, Instant at, Role role, UnitId unit, LocalDate lastDay)
        implements Happening {
    @Override
    public String said() {
        return "people.said.role-ended";
    }
}
