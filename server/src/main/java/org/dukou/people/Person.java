package org.dukou.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Pinyin;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/** A person the university deals with; never deleted, only left. */
@Entity
class Person extends Aggregate {

    private String staffNumber;
    private String name;
    private String pinyin;

    @Enumerated(EnumType.STRING)
    private PersonKind kind;

    private UUID unit;

    /** 正职: chief of the university or of a legal-person unit under it; gets no equity, 国发〔2016〕16号. */
    private boolean unitHead;

    /** 科技人员, for the tax on cash awards, 财税〔2018〕58号. */
    private boolean scientificStaff;

    private LocalDate joinedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable UUID successor;
    private boolean departed;
    private @Nullable String email;
    private @Nullable String phone;

    @Embedded
    private @Nullable Key key;

    @ElementCollection
    @CollectionTable(name = "assignment", joinColumns = @JoinColumn(name = "person"))
    private Set<Assignment> assignments = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "place", joinColumns = @JoinColumn(name = "person"))
    private Set<Place> places = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(UUID id, NewPerson wanted) {
        super(id);
        this.staffNumber = wanted.staffNumber();
        this.kind = wanted.kind();
        this.unit = wanted.unit().value();
        this.unitHead = wanted.unitHead();
        this.joinedOn = wanted.joinedOn();
        called(wanted.name());
        places.add(new Place(unit, kind, joinedOn, null));
    }

    static Person join(NewPerson wanted, Actor by, Instant now) {
        Person person = new Person(Ids.timeOrdered(now), wanted);
        person.announce(new PersonJoined(person.matter(), by, now, wanted.unit()));
        return person;
    }

    void correct(Details details, Actor by, Instant now) {
        staffNumber = details.staffNumber();
        email = details.email();
        phone = details.phone();
        called(details.name());
        announce(new PersonCorrected(matter(), by, now));
    }

    private void called(String name) {
        this.name = name;
        this.pinyin = Pinyin.of(name);
    }

    /** Belongs to another unit, or as somebody else: a student becomes staff, staff retires. */
    void move(Unit to, PersonKind as, LocalDate from, LocalDate today, Actor by, Instant now) {
        assertHere();
        Places.moveOn(places, to.id(), as, from, today);
        unit = to.id().value();
        kind = as;
        announce(new PersonMoved(matter(), by, now, to.id(), to.name(), as, from));
    }

    /** @throws Refusal {@code people/heir-is-no-staff} */
    void mark(boolean scientificStaff, boolean unitHead, Actor by, Instant now) {
        if (kind == PersonKind.HEIR && (scientificStaff || unitHead)) {
            throw new Refusal("people/heir-is-no-staff", name);
        }
        this.scientificStaff = scientificStaff;
        this.unitHead = unitHead;
        announce(new StaffMarked(matter(), by, now, scientificStaff, unitHead));
    }

    /** @throws Refusal {@code people/auditor-acts-not} when audit and any acting role would meet in one person */
    void take(Role role, UnitId inUnit, LocalDate from, @Nullable LocalDate to, Actor by, Instant now) {
        assertHere();
        Assignments.take(assignments, new Assignment(role, inUnit, from, to));
        announce(new RoleTaken(matter(), by, now, role, inUnit, from));
    }

    /** @param lastDay the day before its first takes back a role given by mistake */
    void end(Role role, UnitId inUnit, LocalDate from, LocalDate lastDay, Actor by, Instant now) {
        Assignments.end(assignments, role, inUnit, from, lastDay);
        announce(new RoleEnded(matter(), by, now, role, inUnit, lastDay));
    }

    /** Settles the last day; what is open then goes to the successor, whom everyone who could sign in must have. */
    void arrangeDeparture(LocalDate lastDay, @Nullable Person to, Actor by, Instant now) {
        assertHere();
        if (lastDay.isBefore(joinedOn)) {
            throw new Invalid("people/days-in-wrong-order", "lastDay");
        }
        if (to == null && key != null) {
            throw new Refusal("people/successor-needed").at("successor");
        }
        if (to != null && (to.uuid().equals(uuid()) || !to.canTakeOver(lastDay))) {
            throw new Refusal("people/cannot-take-over").at("successor");
        }
        leftOn = lastDay;
        successor = to == null ? null : to.uuid();
        announce(new DepartureArranged(matter(), by, now, lastDay, to == null ? null : to.name));
    }

    private boolean canTakeOver(LocalDate after) {
        return key != null
                && leftOn == null
                && assignments.stream().noneMatch(held -> held.role() == Role.AUDITOR && held.reaches(after));
    }

    /** The last day is over: every role ends with it, and the door is shut. */
    void leave(@Nullable String successorName, Actor by, Instant now) {
        LocalDate last = java.util.Objects.requireNonNull(leftOn);
        Assignments.endAll(assignments, last);
        Places.end(places, last);
        key = null;
        departed = true;
        PersonId next = successor == null ? null : new PersonId(successor);
        announce(new PersonLeft(matter(), by, now, id(), next, successorName, last));
    }

    /** The departure that was settled does not come about: all stays as it was. */
    void stay(String reason, Actor by, Instant now) {
        if (leftOn == null || departed) {
            throw new Refusal("people/no-departure");
        }
        leftOn = null;
        successor = null;
        announce(new DepartureTakenBack(matter(), by, now, reason));
    }

    /**
     * Somebody who had left is here again, in the unit and as what they left. What is theirs comes back to them from the
     * successor; roles and sign-in are given anew.
     */
    void comeBack(LocalDate from, String reason, LocalDate today, Actor by, Instant now) {
        if (leftOn == null || !departed) {
            throw new Refusal("people/has-not-left");
        }
        if (!from.isAfter(leftOn) || from.isAfter(today)) {
            throw new Invalid("people/return-day", "from", leftOn, today);
        }
        PersonId before = successor();
        places.add(new Place(unit, kind, from, null));
        leftOn = null;
        successor = null;
        departed = false;
        announce(new PersonReturned(matter(), by, now, id(), before, from, reason));
    }

    /** Lets the person sign in with this name and an already hashed password. */
    void maySignIn(String login, String passwordHash, @Nullable Instant onceUntil, Actor by, Instant now) {
        assertHere();
        key = new Key(Key.nameOf(login), passwordHash, onceUntil);
        announce(new SignInGranted(matter(), by, now, key.login()));
    }

    void mayNotSignIn(Actor by, Instant now) {
        key();
        key = null;
        announce(new SignInWithdrawn(matter(), by, now));
    }

    void resetPassword(String passwordHash, Instant onceUntil, Actor by, Instant now) {
        key = new Key(key().login(), passwordHash, onceUntil);
        announce(new PasswordReset(matter(), by, now));
    }

    void choosePassword(String passwordHash, Instant now) {
        key = new Key(key().login(), passwordHash, null);
        announce(new PasswordChanged(matter(), new Actor(uuid(), name), now));
    }

    private Key key() {
        if (key == null) {
            throw new Refusal("people/cannot-sign-in");
        }
        return key;
    }

    private void assertHere() {
        if (leftOn != null) {
            throw new Refusal("people/has-left");
        }
    }

    /** What this viewer may do about this person right now; the only place where that is decided. */
    Set<Act> may(Viewer viewer) {
        Set<Act> may = EnumSet.noneOf(Act.class);
        boolean here = leftOn == null;
        boolean administrator = viewer.is(Role.ADMINISTRATOR);
        if (administrator || viewer.is(Role.HR)) {
            may.add(Act.CORRECT);
            if (here) {
                may.addAll(Set.of(Act.MOVE, Act.DEPART));
            } else {
                may.add(departed ? Act.RETURN : Act.STAY);
            }
        }
        if (viewer.is(Role.HR)) {
            may.add(Act.MARK);
        }
        if (administrator && here) {
            may.add(Act.ASSIGN);
            may.addAll(key == null ? Set.of(Act.GRANT_SIGN_IN) : Set.of(Act.RESET_PASSWORD, Act.WITHDRAW_SIGN_IN));
        }
        boolean self = viewer.person().equals(uuid());
        if (self || viewer.is(Role.FINANCE)) {
            may.add(Act.SEE_PRIVATE);
        }
        if (self && !viewer.is(Role.AUDITOR)) {
            may.add(Act.DELEGATE);
        }
        return may;
    }

    enum Act {
        CORRECT,
        MOVE,
        DEPART,
        STAY,
        RETURN,
        MARK,
        ASSIGN,
        GRANT_SIGN_IN,
        RESET_PASSWORD,
        WITHDRAW_SIGN_IN,
        SEE_PRIVATE,
        DELEGATE
    }

    PersonId id() {
        return new PersonId(uuid());
    }

    String name() {
        return name;
    }

    boolean isGoneBy(LocalDate today) {
        return !departed && leftOn != null && leftOn.isBefore(today);
    }

    boolean holds(Role role, LocalDate today) {
        return assignments.stream().anyMatch(held -> held.role() == role && held.reaches(today));
    }

    @Nullable
    PersonId successor() {
        return successor == null ? null : new PersonId(successor);
    }

    PersonView view(
            Viewer viewer,
            @Nullable String successorName,
            List<PersonView.PlaceView> places,
            List<PersonView.AssignmentView> assignments) {
        return new PersonView(
                uuid(),
                version(),
                staffNumber,
                name,
                kind,
                unit,
                unitHead,
                scientificStaff,
                joinedOn,
                leftOn,
                departed,
                successor,
                successorName,
                key == null ? null : key.login(),
                email,
                phone,
                places,
                assignments,
                may(viewer));
    }

    @Override
    public Matter matter() {
        return new Matter("person", uuid(), staffNumber, name, audience(), "/people/persons/" + uuid());
    }

    @Override
    protected Audience audience() {
        return Audience.of(
                Audience.OFFICE,
                Audience.AUDIT,
                Role.ADMINISTRATOR.everywhere(),
                Role.HR.everywhere(),
                Role.FINANCE.everywhere(),
                Audience.unit(unit),
                Audience.person(uuid()));
    }

    /** What is asked for when a person joins. */
    record NewPerson(
            String staffNumber, String name, PersonKind kind, UnitId unit, boolean unitHead, LocalDate joinedOn) {}

    /** What may be put right at any time. */
    record Details(
            String staffNumber,
            String name,
            @Nullable String email,
            @Nullable String phone) {}
}
