package org.dukou.approval;

import java.time.Instant;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's yes.
 *
 * @param person who really signed
 * @param onBehalfOf who was away and had named this person as delegate
 * @param name as signed, with 代 when it was done for somebody away
 * @param resolution what the meeting resolved, at the seat of its secretary
 * @param earlier given in an earlier round to the very same content, and not asked for again
 */
record Signature(
        UUID person,
        @Nullable UUID onBehalfOf,
        String name,
        Instant at,
        @Nullable String remarks,
        @Nullable Resolution resolution,
        boolean earlier) {

    static Signature of(Actor by, Instant at, @Nullable String remarks, @Nullable Resolution resolution) {
        UUID person = by.person();
        if (person == null) {
            throw new IllegalArgumentException("the house signs nothing");
        }
        return new Signature(person, by.onBehalfOf(), by.name(), at, remarks, resolution, false);
    }

    /** Whether this person gave it or had it given. */
    boolean isOf(UUID someone) {
        return someone.equals(person) || someone.equals(onBehalfOf);
    }

    Signature asEarlier() {
        return new Signature(person, onBehalfOf, name, at, remarks, resolution, true);
    }
}
