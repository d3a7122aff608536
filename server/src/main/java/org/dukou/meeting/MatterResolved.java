package org.dukou.meeting;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** It was recorded what was resolved about a matter. */
public record MatterResolved(Matter matter, Actor by, Instant at, int item, String outcome) implements Happening {
    @Override
    public String said() {
        return "meeting.said.matter-resolved";
    }
}
