package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A unit began its work in the system. */
public record UnitOpened(Matter matter, Actor by, Instant at, Tier tier) implements Happening {
    @Override
    public String said() {
        return "people.said.unit-opened";
    }
}
