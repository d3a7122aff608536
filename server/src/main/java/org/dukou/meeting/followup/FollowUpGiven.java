package org.dukou.meeting.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Somebody has something to do because of a resolution. */
public record FollowUpGiven(Matter matter, Actor by, Instant at, String ownerName, LocalDate due) implements Happening {
    @Override
    public String said() {
        return "meeting.said.follow-up-given";
    }
}
