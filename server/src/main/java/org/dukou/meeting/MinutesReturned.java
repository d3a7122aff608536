package org.dukou.meeting;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Whoever presided found something wrong in the minutes. */
public record MinutesReturned(Matter matter, Actor by, Instant at, String remarks) implements Happening {
    @Override
    public String said() {
        return "meeting.said.minutes-returned";
    }
}
