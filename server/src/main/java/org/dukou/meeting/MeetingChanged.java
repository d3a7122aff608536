package org.dukou.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A meeting has another day, place or cut-off. */
public record MeetingChanged(Matter matter, Actor by, Instant at, LocalDate heldOn, String place, LocalDate cutoff)
        implements Happening {
    @Override
    public String said() {
        return "meeting.said.changed";
    }
}
