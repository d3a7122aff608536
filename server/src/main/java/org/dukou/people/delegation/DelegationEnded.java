package org.dukou.people.delegation;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.people.PersonId;

/** A delegation was ended before its last day. */
public record DelegationEnded(Matter matter, Actor by, Instant at, PersonId delegate, String delegateName)
        implements Happening {
    @Override
    public String said() {
        return "people.said.delegation-ended";
    }
}
