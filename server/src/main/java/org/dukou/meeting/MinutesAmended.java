package org.dukou.meeting;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Confirmed minutes were corrected by an addendum. */
public record MinutesAmended(Matter matter, Actor by, Instant at, String text) implements Happening {
    @Override
    public String said() {
        return "meeting.said.minutes-amended";
    }
}
