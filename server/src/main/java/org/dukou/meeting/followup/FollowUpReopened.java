package org.dukou.meeting.followup;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** What was reported done is not done yet. */
public record FollowUpReopened(Matter matter, Actor by, Instant at, String remarks) implements Happening {
    @Override
    public String said() {
        return "meeting.said.follow-up-reopened";
    }
}
