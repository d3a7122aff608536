package org.dukou.people.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.people.BodyPost;

/** Somebody sits on a body from this day on. */
public record BodySeatTaken(
        Matter matter, Actor by, Instant at, UUID person, String name, BodyPost post, LocalDate from)
        implements Happening {
    @Override
    public String said() {
        return "people.said.body-seat-taken";
    }
}
