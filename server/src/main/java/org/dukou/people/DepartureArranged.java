package org.dukou.people;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/** It was settled when a person leaves and who takes over. */
public record DepartureArranged(
        Matter matter,
        Actor by,
        Instant at,
        LocalDate lastDay,
        @Nullable String successorName) implements Happening {
    @Override
    public String said() {
        return "people.said.departure-arranged";
    }
}
