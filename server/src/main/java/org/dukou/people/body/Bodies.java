package org.dukou.people.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAdministrator;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySystem;
import org.dukou.people.BodyKind;
import org.dukou.people.BodyPost;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.dukou.people.Tier;
import org.dukou.people.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk that keeps the standing bodies and who sits on them. */
@Service
@Transactional
class Bodies {

    private final BodyRepository bodies;
    private final Directory directory;
    private final Viewers viewers;
    private final Clock clock;

    Bodies(BodyRepository bodies, Directory directory, Viewers viewers, Clock clock) {
        this.bodies = bodies;
        this.directory = directory;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** All that stand today, those of the university first. */
    @ByAnyone
    @Transactional(readOnly = true)
    List<BodyView> all(Viewer viewer) {
        List<Body> all = bodies.standing();
        Map<String, List<Directory.Entry>> names = names(all);
        return all.stream()
                .sorted(Comparator.comparing(Body::kind).thenComparing(Body::name))
                .map(body -> BodyView.of(body, viewer, names, LocalDate.now(clock)))
                .toList();
    }

    @ByAnyone
    @Transactional(readOnly = true)
    BodyView get(Viewer viewer, UUID id) {
        return view(bodies.get(id), viewer);
    }

    /** @throws Refusal {@code people/body-stands-already} */
    @ByAdministrator
    BodyView setUp(Viewer viewer, BodyKind kind, @Nullable UUID college, Body.Names names) {
        if (college != null
                && directory.units(viewer, false).stream()
                        .noneMatch(unit -> unit.id().equals(college) && unit.tier() == Tier.COLLEGE)) {
            throw new Refusal("people/body-of-which-college").at("college");
        }
        return view(setUp(viewer.actor(), kind, college, names), viewer);
    }

    /** The house furnishes itself. */
    @BySystem
    Body setUp(Actor by, BodyKind kind, @Nullable UUID college, Body.Names names) {
        try {
            return bodies.saveAndFlush(Body.establish(kind, college, names, by, clock.instant()));
        } catch (DataIntegrityViolationException twice) {
            throw new Refusal("people/body-stands-already").at("kind");
        }
    }

    @ByAdministrator
    BodyView rename(Viewer viewer, UUID id, IfMatch seen, Body.Names names) {
        Body body = bodies.get(id, seen);
        body.rename(names, viewer.actor(), clock.instant());
        return view(bodies.saveAndFlush(body), viewer);
    }

    @ByAdministrator
    BodyView seat(
            Viewer viewer,
            UUID id,
            IfMatch seen,
            UUID person,
            BodyPost post,
            LocalDate from,
            @Nullable LocalDate until) {
        return view(seat(viewer.actor(), bodies.get(id, seen), person, post, from, until), viewer);
    }

    /** The house furnishes itself. */
    @BySystem
    Body seat(Actor by, Body body, UUID person, BodyPost post, LocalDate from, @Nullable LocalDate until) {
        body.seat(directory.person(new PersonId(person)), post, from, until, by, clock.instant());
        Body saved = bodies.saveAndFlush(body);
        viewers.forget(new PersonId(person));
        return saved;
    }

    @ByAdministrator
    BodyView relieve(Viewer viewer, UUID id, IfMatch seen, UUID person, LocalDate from, LocalDate lastDay) {
        Body body = bodies.get(id, seen);
        String name = directory.person(new PersonId(person)).name();
        body.relieve(person, name, from, lastDay, viewer.actor(), clock.instant());
        Body saved = bodies.saveAndFlush(body);
        viewers.forget(new PersonId(person));
        return view(saved, viewer);
    }

    @ByAdministrator
    BodyView dissolve(Viewer viewer, UUID id, IfMatch seen, @Nullable LocalDate lastDay) {
        Body body = bodies.get(id, seen);
        body.dissolve(lastDay == null ? LocalDate.now(clock) : lastDay, viewer.actor(), clock.instant());
        Body saved = bodies.saveAndFlush(body);
        saved.seats().forEach(seat -> viewers.forget(new PersonId(seat.person())));
        return view(saved, viewer);
    }

    private BodyView view(Body body, Viewer viewer) {
        return BodyView.of(body, viewer, names(List.of(body)), LocalDate.now(clock));
    }

    private Map<String, List<Directory.Entry>> names(List<Body> some) {
        return directory.holders(some.stream()
                .flatMap(body -> body.seats().stream())
                .map(seat -> Audience.person(seat.person()))
                .distinct()
                .toList());
    }
}
