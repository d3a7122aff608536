package org.dukou.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A body is to meet; until the cut-off day matters come onto the agenda. */
public record MeetingCalled(Matter matter, Actor by, Instant at, LocalDate heldOn, String place, LocalDate cutoff)
        implements Happening {
    @Override
    public String said() {
        return "meeting.said.called";
    }
}
