package org.dukou.approval;

import java.time.Instant;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A matter has come to a standing body and waits for its next meeting. */
public record MeetingAsked(Matter matter, Actor by, Instant at, UUID approval, Post post, UUID body)
        implements Happening {
    @Override
    public String said() {
        return "approval.said.meeting-asked";
    }
}
