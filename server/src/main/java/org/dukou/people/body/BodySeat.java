package org.dukou.people.body;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.dukou.people.BodyPost;
import org.jspecify.annotations.Nullable;

/** Somebody sits on a body, from one day to another. */
@Embeddable
record BodySeat(
        UUID person,
        @Enumerated(EnumType.STRING) BodyPost post,
        LocalDate fromOn,
        @Nullable LocalDate toOn) {

    boolean meets(BodySeat other) {
        return !fromOn.isAfter(other.lastDay()) && !other.fromOn.isAfter(lastDay());
    }

    private LocalDate lastDay() {
        return toOn == null ? LocalDate.MAX : toOn;
    }

    boolean reaches(LocalDate day) {
        return !day.isAfter(lastDay());
    }

    BodySeat endedAfter(LocalDate day) {
        return new BodySeat(person, post, fromOn, day);
    }
}
