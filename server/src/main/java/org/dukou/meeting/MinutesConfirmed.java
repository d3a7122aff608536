package org.dukou.meeting;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The minutes are fixed, and what was resolved holds. */
public record MinutesConfirmed(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "meeting.said.minutes-confirmed";
    }
}
