package org.dukou.approval;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A place in a step at which somebody signs.
 *
 * @param addressee the token of those who may sign here
 * @param name of the person asked by name; null when whoever holds the post is asked
 * @param addedBy the signer who called this person in; null for the seats the route gives
 * @param barred whose own matter it is, so that others who hold the post sign; empty where there are no others
 */
record Seat(
        UUID id,
        Post post,
        String addressee,
        @Nullable String name,
        @Nullable String addedBy,
        List<UUID> barred,
        @Nullable Signature signature) {

    Seat {
        barred = List.copyOf(barred);
    }

    static Seat of(Post post, String addressee, List<UUID> barred) {
        return new Seat(UUID.randomUUID(), post, addressee, null, null, barred, null);
    }

    /** Somebody called in by name. */
    static Seat of(UUID person, String name, String addedBy) {
        return new Seat(UUID.randomUUID(), Post.PERSON, Audience.person(person), name, addedBy, List.of(), null);
    }

    boolean hasSigned() {
        return signature != null;
    }

    boolean wasAdded() {
        return addedBy != null;
    }

    boolean asks(Viewer viewer) {
        return viewer.tokens().contains(addressee);
    }

    /** In whose name this viewer signs here. */
    Actor signer(Viewer viewer) {
        return viewer.actorBy(List.of(addressee));
    }

    Seat signed(Signature by) {
        return new Seat(id, post, addressee, name, addedBy, barred, by);
    }

    Seat unsigned() {
        return new Seat(id, post, addressee, name, addedBy, barred, null);
    }

    /** The same seat, waiting for somebody else. */
    Seat passedOnTo(UUID person, String itsName) {
        return new Seat(id, post, Audience.person(person), itsName, addedBy, List.of(), null);
    }
}
