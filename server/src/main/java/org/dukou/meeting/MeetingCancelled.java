package org.dukou.meeting;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A meeting will not be held; its matters wait for the next. */
public record MeetingCancelled(Matter matter, Actor by, Instant at, String reason) implements Happening {
    @Override
    public String said() {
        return "meeting.said.cancelled";
    }
}
