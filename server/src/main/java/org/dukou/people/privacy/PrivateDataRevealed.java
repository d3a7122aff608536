package org.dukou.people.privacy;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Somebody looked at a person's ID number or bank account; which one and why, never the number. */
public record PrivateDataRevealed(Matter matter, Actor by, Instant at, String field, String reason)
        implements Happening {
    @Override
    public String said() {
        return "people.said.private-data-revealed";
    }
}
