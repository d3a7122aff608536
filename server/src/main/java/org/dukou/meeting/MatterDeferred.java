package org.dukou.meeting;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A body put the decision about a matter off. */
public record MatterDeferred(Matter matter, Actor by, Instant at, String meeting, String text) implements Happening {
    @Override
    public String said() {
        return "meeting.said.matter-deferred";
    }
}
