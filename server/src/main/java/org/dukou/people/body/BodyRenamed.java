package org.dukou.people.body;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A body goes by another name. */
public record BodyRenamed(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "people.said.body-renamed";
    }
}
