package org.dukou.disclosure;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.people.PersonId;

/** A member confirmed the team and everyone's share in it. */
public record TeamMemberConfirmed(Matter matter, Actor by, Instant at, PersonId member) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.confirmed";
    }
}
