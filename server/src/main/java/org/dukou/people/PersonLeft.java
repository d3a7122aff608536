package org.dukou.people;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A person's last day is over.
 *
 * @param successor takes over what this person left open; null for someone who had nothing to hand over
 */
public record PersonLeft(
        Matter matter,
        Actor by,
        Instant at,
        PersonId person,
        @Nullable PersonId successor,
        @Nullable String successorName,
        LocalDate lastDay)
        implements Happening {
    @Override
    public String said() {
        return successor == null ? "people.said.left" : "people.said.left-with-successor";
    }
}
