package org.dukou.people;

import java.time.Clock;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAdministrator;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByHr;
import org.dukou.kernel.access.ByRegistrars;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.DayBegan;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk that keeps the register of persons: who they are, where they belong, what they do, and when they leave. */
@Service
@Transactional
class People {

    private final PersonRepository persons;
    private final UnitRepository units;
    private final LastAdministrator administrators;
    private final Viewers viewers;
    private final Clock clock;

    People(
            PersonRepository persons,
            UnitRepository units,
            LastAdministrator administrators,
            Viewers viewers,
            Clock clock) {
        this.persons = persons;
        this.units = units;
        this.administrators = administrators;
        this.viewers = viewers;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    Person get(Viewer viewer, PersonId id) {
        return persons.get(id, viewer);
    }

    /** @throws Refusal {@code people/staff-number-taken} */
    @ByRegistrars
    Person join(Viewer viewer, Person.NewPerson wanted) {
        return save(Person.join(wanted, viewer.actor(), clock.instant()));
    }

    /** The house furnishes itself: a demonstration, or the first administrator. */
    @BySystem
    PersonId join(Actor by, Person.NewPerson wanted) {
        return save(Person.join(wanted, by, clock.instant())).id();
    }

    @ByRegistrars
    Person correct(Viewer viewer, PersonId id, IfMatch seen, Person.Details details) {
        Person person = persons.get(id, viewer, seen);
        person.correct(details, viewer.actor(), clock.instant());
        return save(person);
    }

    @ByRegistrars
    Person move(Viewer viewer, PersonId id, IfMatch seen, UnitId to, PersonKind as, LocalDate from) {
        Person person = persons.get(id, viewer, seen);
        Unit unit = units.get(to);
        person.move(unit, as, from, today(), viewer.actor(), clock.instant());
        return save(person);
    }

    /** Scientific staff or not, head of a unit or not: what the law of rewards and of taxes looks at. */
    @ByHr
    Person mark(Viewer viewer, PersonId id, IfMatch seen, boolean scientificStaff, boolean unitHead) {
        Person person = persons.get(id, viewer, seen);
        person.mark(scientificStaff, unitHead, viewer.actor(), clock.instant());
        return save(person);
    }

    @ByAdministrator
    Person assign(
            Viewer viewer, PersonId id, IfMatch seen, Role role, UnitId unit, LocalDate from, @Nullable LocalDate to) {
        Person person = persons.get(id, viewer, seen);
        return take(person, role, unit, from, to, viewer.actor());
    }

    @BySystem
    void assign(Actor by, PersonId id, Role role, UnitId unit) {
        take(persons.get(id), role, unit, today(), null, by);
    }

    private Person take(Person person, Role role, UnitId unit, LocalDate from, @Nullable LocalDate to, Actor by) {
        if (!units.get(unit).isOpenOn(from)) {
            throw new Refusal("people/unit-closed").at("unit");
        }
        person.take(role, unit, from, to, by, clock.instant());
        viewers.forget(person.id());
        return save(person);
    }

    /** @param lastDay null to end it at once */
    @ByAdministrator
    Person end(
            Viewer viewer,
            PersonId id,
            IfMatch seen,
            Role role,
            UnitId unit,
            LocalDate from,
            @Nullable LocalDate lastDay) {
        Person person = persons.get(id, viewer, seen);
        if (role == Role.ADMINISTRATOR) {
            administrators.assertNot(id, today());
        }
        LocalDate last = lastDay == null ? today().minusDays(1) : lastDay;
        person.end(role, unit, from, last, viewer.actor(), clock.instant());
        viewers.forget(id);
        return save(person);
    }

    /** Settles when a person leaves; a last day already over takes effect at once. */
    @ByRegistrars
    Person arrangeDeparture(Viewer viewer, PersonId id, IfMatch seen, LocalDate lastDay, @Nullable PersonId successor) {
        Person person = persons.get(id, viewer, seen);
        if (person.holds(Role.ADMINISTRATOR, today())) {
            administrators.assertNot(id, today());
        }
        Person next = successor == null ? null : persons.get(successor, viewer);
        person.arrangeDeparture(lastDay, next, viewer.actor(), clock.instant());
        if (person.isGoneBy(today())) {
            leave(person, viewer.actor());
        }
        return save(person);
    }

    /** A departure that was settled, and has not come yet, is taken back. */
    @ByRegistrars
    Person takeBackDeparture(Viewer viewer, PersonId id, IfMatch seen, String reason) {
        Person person = persons.get(id, viewer, seen);
        person.stay(reason, viewer.actor(), clock.instant());
        viewers.forget(id);
        return save(person);
    }

    /** Somebody who had left is here again; the administrator gives roles and sign-in anew. */
    @ByRegistrars
    Person comeBack(Viewer viewer, PersonId id, IfMatch seen, LocalDate from, String reason) {
        Person person = persons.get(id, viewer, seen);
        PersonId successor = person.successor();
        person.comeBack(from, reason, today(), viewer.actor(), clock.instant());
        viewers.forget(id);
        if (successor != null) {
            viewers.forget(successor);
        }
        return save(person);
    }

    /** Whoever's last day was yesterday or earlier has left. */
    @BySystem
    @EventListener
    void on(DayBegan began) {
        for (Person person : persons.findByDepartedFalseAndLeftOnBefore(began.day())) {
            leave(person, Actor.HOUSE);
            save(person);
        }
    }

    private void leave(Person person, Actor by) {
        PersonId successor = person.successor();
        person.leave(successor == null ? null : persons.get(successor).name(), by, clock.instant());
        viewers.forget(person.id());
        if (successor != null) {
            viewers.forget(successor);
        }
    }

    private Person save(Person person) {
        try {
            return persons.saveAndFlush(person);
        } catch (DataIntegrityViolationException twice) {
            throw Taken.refusal(twice, "person_staff_number_key", "people/staff-number-taken", "staffNumber");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
