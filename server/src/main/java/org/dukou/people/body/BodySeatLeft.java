package org.dukou.people.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.people.BodyPost;

/** Somebody sits on a body until this day. */
public record BodySeatLeft(
        Matter matter, Actor by, Instant at, UUID person, String name, BodyPost post, LocalDate lastDay)
        implements Happening {
    @Override
    public String said() {
        return "people.said.body-seat-left";
    }
}
