package org.dukou.meeting;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The agenda has another order, a matter more or a matter less. */
public record AgendaArranged(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "meeting.said.agenda-arranged";
    }
}
