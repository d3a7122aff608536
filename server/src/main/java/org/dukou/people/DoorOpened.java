package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Somebody without an account was given a link to do one thing. */
public record DoorOpened(Matter matter, Actor by, Instant at, String addressee) implements Happening {
    @Override
    public String said() {
        return "people.said.door-opened";
    }
}
