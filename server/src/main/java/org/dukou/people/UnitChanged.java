package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A unit got another name, contact or place in the tiers. */
public record UnitChanged(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "people.said.unit-changed";
    }
}
