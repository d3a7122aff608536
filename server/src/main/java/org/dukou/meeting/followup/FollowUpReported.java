package org.dukou.meeting.followup;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** What a resolution wanted is done. */
public record FollowUpReported(Matter matter, Actor by, Instant at, String evidence) implements Happening {
    @Override
    public String said() {
        return "meeting.said.follow-up-reported";
    }
}
