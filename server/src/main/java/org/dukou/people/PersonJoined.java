package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A person became known to the university. */
public record PersonJoined(Matter matter, Actor by, Instant at, UnitId unit) implements Happening {
    @Override
    public String said() {
        return "people.said.person-joined";
    }
}
