package org.dukou.meeting;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A member stepped back from one matter. */
public record MemberRecused(Matter matter, Actor by, Instant at, String name, int item) implements Happening {
    @Override
    public String said() {
        return "meeting.said.member-recused";
    }
}
