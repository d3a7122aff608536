package org.dukou.meeting;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** It was recorded who was there. */
public record AttendanceTaken(Matter matter, Actor by, Instant at, int present, int members) implements Happening {
    @Override
    public String said() {
        return "meeting.said.attendance-taken";
    }
}
