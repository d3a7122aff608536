package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Somebody without an account came in by their link and code. */
public record DoorEntered(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "people.said.door-entered";
    }
}
