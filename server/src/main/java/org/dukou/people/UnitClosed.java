package org.dukou.people;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A unit ends its work after this day. */
public record UnitClosed(Matter matter, Actor by, Instant at, LocalDate lastDay) implements Happening {
    @Override
    public String said() {
        return "people.said.unit-closed";
    }
}
