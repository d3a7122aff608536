package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Human resources said whether a person is scientific staff and whether they head a unit (正职). */
public record StaffMarked(Matter matter, Actor by, Instant at, boolean scientificStaff, boolean unitHead)
        implements Happening {
    @Override
    public String said() {
        return "people.said.staff-marked";
    }
}
