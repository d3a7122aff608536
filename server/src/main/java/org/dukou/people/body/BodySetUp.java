package org.dukou.people.body;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.people.BodyKind;

/** A body that decides together was set up. */
public record BodySetUp(Matter matter, Actor by, Instant at, BodyKind kind) implements Happening {
    @Override
    public String said() {
        return "people.said.body-set-up";
    }
}
