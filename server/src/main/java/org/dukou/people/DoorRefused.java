package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Somebody had the link and not the code. */
public record DoorRefused(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "people.said.door-refused";
    }
}
