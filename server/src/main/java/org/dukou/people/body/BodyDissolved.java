package org.dukou.people.body;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A body decides nothing after this day. */
public record BodyDissolved(Matter matter, Actor by, Instant at, LocalDate lastDay) implements Happening {
    @Override
    public String said() {
        return "people.said.body-dissolved";
    }
}
