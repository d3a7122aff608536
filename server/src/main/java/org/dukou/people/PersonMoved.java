package org.dukou.people;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A person belongs to another unit, or belongs in another way, from this day on. */
public record PersonMoved(
        Matter matter, Actor by, Instant at, UnitId unit, String unitName, PersonKind kind, LocalDate from)
        implements Happening {
    @Override
    public String said() {
        return "people.said.person-moved";
    }
}
