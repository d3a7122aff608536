package org.dukou.people.body;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.people.BodyKind;
import org.dukou.people.BodyPost;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;

/** A body that decides together; one of each kind, and of the college meetings one in each college. */
@Entity
class Body extends Aggregate {

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private @Nullable UUID college;
    private String name;
    private String shortName;
    private @Nullable LocalDate dissolvedOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "body_seat", joinColumns = @JoinColumn(name = "body"))
    private Set<BodySeat> seats = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    private Body(UUID id, BodyKind kind, @Nullable UUID college, Names names) {
        super(id);
        this.kind = kind;
        this.college = college;
        this.name = names.name();
        this.shortName = names.shortName();
    }

    static Body establish(BodyKind kind, @Nullable UUID college, Names names, Actor by, Instant now) {
        if (kind.isOfOneCollege() != (college != null)) {
            throw new Refusal("people/body-of-which-college").at("college");
        }
        Body body = new Body(Ids.timeOrdered(now), kind, college, names);
        body.announce(new BodySetUp(body.matter(), by, now, kind));
        return body;
    }

    void rename(Names names, Actor by, Instant now) {
        assertStands();
        name = names.name();
        shortName = names.shortName();
        announce(new BodyRenamed(matter(), by, now));
    }

    /** Somebody takes a seat. Of chairs there is one at a time; who keeps the minutes has no vote. */
    void seat(Directory.Entry person, BodyPost post, LocalDate from, @Nullable LocalDate until, Actor by, Instant now) {
        assertStands();
        if (until != null && until.isBefore(from)) {
            throw new Invalid("people/days-in-wrong-order", "until");
        }
        BodySeat wanted = new BodySeat(person.id(), post, from, until);
        if (seats.stream().anyMatch(held -> held.person().equals(person.id()) && held.meets(wanted))) {
            throw new Refusal("people/sits-there-already", person.name()).at("person");
        }
        if (post == BodyPost.CHAIR
                && seats.stream().anyMatch(held -> held.post() == BodyPost.CHAIR && held.meets(wanted))) {
            throw new Refusal("people/body-has-a-chair").at("post");
        }
        seats.add(wanted);
        announce(new BodySeatTaken(matter(), by, now, person.id(), person.name(), post, from));
    }

    /** The last day on which somebody sits there; whoever sat there before this day did so. */
    void relieve(UUID person, String personName, LocalDate from, LocalDate lastDay, Actor by, Instant now) {
        BodySeat held = seats.stream()
                .filter(seat -> seat.person().equals(person) && seat.fromOn().equals(from))
                .findFirst()
                .orElseThrow(() -> new Refusal("people/sits-not-there"));
        if (lastDay.isBefore(from)) {
            throw new Invalid("people/days-in-wrong-order", "lastDay");
        }
        seats.remove(held);
        seats.add(held.endedAfter(lastDay));
        announce(new BodySeatLeft(matter(), by, now, person, personName, held.post(), lastDay));
    }

    void dissolve(LocalDate lastDay, Actor by, Instant now) {
        assertStands();
        dissolvedOn = lastDay;
        seats.stream()
                .filter(seat -> seat.reaches(lastDay.plusDays(1)))
                .toList()
                .forEach(seat -> {
                    seats.remove(seat);
                    if (!seat.fromOn().isAfter(lastDay)) {
                        seats.add(seat.endedAfter(lastDay));
                    }
                });
        announce(new BodyDissolved(matter(), by, now, lastDay));
    }

    private void assertStands() {
        if (dissolvedOn != null) {
            throw new Refusal("people/body-dissolved");
        }
    }

    Set<Act> may(Viewer viewer) {
        return viewer.is(Role.ADMINISTRATOR) && dissolvedOn == null
                ? EnumSet.allOf(Act.class)
                : EnumSet.noneOf(Act.class);
    }

    enum Act {
        RENAME,
        SEAT,
        DISSOLVE
    }

    UUID id() {
        return uuid();
    }

    BodyKind kind() {
        return kind;
    }

    @Nullable
    UUID college() {
        return college;
    }

    String name() {
        return name;
    }

    String shortName() {
        return shortName;
    }

    @Nullable
    LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    Set<BodySeat> seats() {
        return Set.copyOf(seats);
    }

    @Override
    public Matter matter() {
        return new Matter("body", uuid(), null, name, audience(), "/people/bodies/" + uuid());
    }

    @Override
    protected Audience audience() {
        return Audience.of(Audience.PUBLIC);
    }

    /** @param shortName as in the numbers of its minutes */
    record Names(String name, String shortName) {}
}
