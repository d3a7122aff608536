package org.dukou.approval;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param body the standing body that decides here in its meeting; null where somebody signs
 */
record Seat(
        UUID id,
        Post post,
        String addressee,
        @Nullable String name,
        @Nullable String addedBy,
        List<UUID> barred,
        @Nullable Signature signature,
        @Nullable UUID body) {

    Seat {
        barred = List.copyOf(barred);
    }

    static Seat of(Post post, String addressee, List<UUID> barred) {
        return new Seat(UUID.randomUUID(), post, addressee, null, null, barred, null, null);
    }

    /** Where a standing body decides; its secretary is asked to bring the matter before it. */
    static Seat of(Post post, UUID body) {
        return new Seat(UUID.randomUUID(), post, Audience.secretary(body), null, null, List.of(), null, body);
    }

    /** Somebody called in by name. */
    static Seat of(UUID person, String name, String addedBy) {
        return new Seat(UUID.randomUUID(), Post.PERSON, Audience.person(person), name, addedBy, List.of(), null, null);
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
        return new Seat(id, post, addressee, name, addedBy, barred, by, body);
    }

    Seat unsigned() {
        return new Seat(id, post, addressee, name, addedBy, barred, null, body);
    }

    /** The same seat, waiting for somebody else. */
    Seat passedOnTo(UUID person, String itsName) {
        return new Seat(id, post, Audience.person(person), itsName, addedBy, List.of(), null, null);
    }

    /** Keeps those back whose own matter it is. */
    Seat barring(List<UUID> persons) {
        return new Seat(id, post, addressee, name, addedBy, persons, signature, body);
    }

    /** Everyone who is asked here, or sits on the body that is. */
    Stream<String> addressees() {
        return body == null ? Stream.of(addressee) : Stream.of(addressee, Audience.body(body));
    }

    boolean belongsToABody() {
        return body != null;
    }
}
