package org.dukou.disclosure;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Somebody who read the result for their work on a deal no longer works on it, and no longer reads it. */
public record ResultShut(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.shut";
    }
}
