package org.dukou.meeting;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Nothing more comes onto the agenda. */
public record AgendaClosed(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "meeting.said.agenda-closed";
    }
}
