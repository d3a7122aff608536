package org.dukou.people;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who had left is here again.
 *
 * @param successor who looked after what this person had left open, and does so no longer; null when nobody did
 */
public record PersonReturned(
        Matter matter,
        Actor by,
        Instant at,
        PersonId person,
        @Nullable PersonId successor,
        LocalDate from,
        String reason)
        implements Happening {
    @Override
    public String said() {
        return "people.said.returned";
    }
}
