package org.dukou.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.time.HouseClock;
import org.dukou.policy.Ruling;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One round in which a matter is put before those who have to agree, on a route frozen when it began. */
@Entity
class Approval extends Aggregate {

    private String matterKind;
    private UUID matterId;
    private int round;

    @Enumerated(EnumType.STRING)
    private ApprovalState state;

    /** Since when the present step has been asked; since the end, once it is over. */
    private Instant since;

    private String fingerprint;
    private String applicantName;
    private Instant startedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Matter matter;

    @JdbcTypeCode(SqlTypes.JSON)
    private Interests interests;

    @JdbcTypeCode(SqlTypes.JSON)
    private Ruling ruling;

    @JdbcTypeCode(SqlTypes.JSON)
    private Route route;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Note> notes;

    /** Called in or told on the way. */
    @Column(columnDefinition = "uuid[]")
    private UUID[] newcomers;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    @SuppressWarnings("NullAway.Init")
    private Approval(Matter matter, String fingerprint, Interests interests, Actor applicant, Instant now) {
        super(Ids.timeOrdered(now));
        this.matterKind = matter.kind();
        this.matterId = matter.id();
        this.matter = matter;
        this.fingerprint = fingerprint;
        this.interests = interests;
        this.applicantName = applicant.name();
        this.startedAt = now;
        this.since = now;
        this.state = ApprovalState.RUNNING;
        this.notes = List.of();
        this.newcomers = new UUID[0];
    }

    /**
     * Begins a round.
     *
     * @param fingerprint of the content: whoever signed the same one in the round before, and it came back, is not asked
     */
    static Approval start(
            Matter matter,
            String fingerprint,
            Interests interests,
            Ruling ruling,
            Route route,
            @Nullable Approval last,
            Actor applicant,
            Instant now) {
        Approval approval = new Approval(matter, fingerprint, interests, applicant, now);
        approval.ruling = ruling;
        approval.round = last == null ? 1 : last.round + 1;
        approval.route =
                last != null && last.mayComeBackAs(fingerprint) ? route.honouring(last.route, interests) : route;
        approval.announce(new ApprovalStarted(approval.matter(), applicant, now, approval.round));
        approval.goOn(approval.route, applicant, now);
        approval.callBodies(List.of(), applicant, now);
        return approval;
    }

    /** The yes of one who is asked; with what the meeting resolved where a meeting is asked. */
    void sign(UUID seatId, @Nullable String remarks, @Nullable Resolution resolution, Viewer by, Instant now) {
        Seat seat = route.seat(seatId);
        rights().assertMaySign(seat, by);
        if (seat.post().decidesTogether() != (resolution != null)) {
            throw new Refusal("approval/resolution-of-meetings-only").at("resolution");
        }
        give(seat, remarks, resolution, seat.signer(by), now);
    }

    /** What a standing body decided about it in its meeting: the sign-off of its step, or the end of the matter. */
    void resolve(UUID seatId, Resolution resolution, Actor recordedBy, Instant now) {
        Seat seat = route.seat(seatId);
        rights().assertWanted(seat);
        if (!seat.belongsToABody()) {
            throw new Refusal("approval/resolution-of-meetings-only").at("resolution");
        }
        give(seat, null, resolution, recordedBy, now);
    }

    private void give(Seat seat, @Nullable String remarks, @Nullable Resolution resolution, Actor signer, Instant now) {
        if (resolution != null && resolution.outcome() == Resolution.Outcome.REJECT) {
            refuse(seat, resolution.inWords(), signer, now);
            return;
        }
        announce(new StepSigned(
                matter(), signer, now, seat.post(), resolution == null ? remarks : resolution.inWords()));
        goOn(route.signed(seat.id(), Signature.of(signer, now, remarks, resolution)), signer, now);
    }

    /** @param step the earlier step that is to look again, counted from 0; null: back to the applicant */
    void giveBack(@Nullable Integer step, String remarks, Viewer by, Instant now) {
        Seat seat = rights().assertMay(Act.RETURN, by);
        Actor signer = seat.signer(by);
        if (step != null && (step < 0 || step >= route.here())) {
            throw new Refusal("approval/not-an-earlier-step").at("step");
        }
        String to = step == null ? null : route.steps().get(step).posts();
        note(new Note(Note.Kind.RETURNED, signer.name(), now, seat.post(), to, remarks));
        announce(new ApprovalReturned(matter(), signer, now, step == null, remarks));
        if (step == null) {
            end(ApprovalState.RETURNED, now);
        } else {
            goOn(route.backTo(step), signer, now);
        }
    }

    void reject(String remarks, Viewer by, Instant now) {
        Seat seat = rights().assertMay(Act.REJECT, by);
        refuse(seat, remarks, seat.signer(by), now);
    }

    private void refuse(Seat seat, String remarks, Actor by, Instant now) {
        note(new Note(Note.Kind.REJECTED, by.name(), now, seat.post(), null, remarks));
        announce(new ApprovalRejected(matter(), by, now, remarks));
        end(ApprovalState.REJECTED, now);
    }

    /** A further person signs, before the present step or beside it. */
    void addSigner(Named person, boolean before, @Nullable String remarks, Viewer by, Instant now) {
        Seat seat = rights().assertMay(Act.ADD_SIGNER, by);
        interests.assertNotOwnMatterOf(person);
        Actor signer = seat.signer(by);
        Seat added = Seat.of(person.id(), person.name(), signer.name());
        bringIn(List.of(person));
        note(new Note(Note.Kind.SIGNER_ADDED, signer.name(), now, seat.post(), person.name(), remarks));
        announce(new SignerAdded(matter(), signer, now, person.id(), person.name(), remarks));
        goOn(before ? route.before(added) : route.beside(added), signer, now);
    }

    /** Somebody else signs in this person's place. */
    void passOn(Named person, @Nullable String remarks, Viewer by, Instant now) {
        Seat seat = rights().assertMay(Act.PASS_ON, by);
        interests.assertNotOwnMatterOf(person);
        Actor signer = seat.signer(by);
        bringIn(List.of(person));
        note(new Note(Note.Kind.PASSED_ON, signer.name(), now, seat.post(), person.name(), remarks));
        announce(new StepPassedOn(matter(), signer, now, seat.post(), person.id(), person.name(), remarks));
        goOn(route.passedOn(seat.id(), person.id(), person.name()), signer, now);
    }

    void copy(List<Named> persons, @Nullable String remarks, Viewer by, Instant now) {
        if (!may(by).contains(Act.COPY)) {
            throw new Refusal("approval/not-asked");
        }
        bringIn(persons);
        String names = Named.list(persons);
        note(new Note(Note.Kind.COPIED, by.name(), now, Post.PERSON, names, remarks));
        announce(new ApprovalCopied(matter(), by.actor(), now, Named.ids(persons), names, remarks));
    }

    void withdraw(Actor by, Instant now) {
        end(ApprovalState.WITHDRAWN, now);
        announce(new ApprovalWithdrawn(matter(), by, now));
    }

    private boolean mayComeBackAs(String content) {
        return state.mayComeBack() && fingerprint.equals(content);
    }

    private void goOn(Route next, Actor by, Instant now) {
        List<Seat> before = route.open();
        if (!next.isAtTheSameStepAs(route)) {
            since = now;
        }
        route = next;
        callBodies(before, by, now);
        if (route.done()) {
            end(ApprovalState.GRANTED, now);
            LocalDate today = now.atZone(HouseClock.SHANGHAI).toLocalDate();
            announce(new ApprovalGranted(matter(), by, now, today));
        }
    }

    /** Each body whose turn has come is told that a matter waits for its next meeting. */
    private void callBodies(List<Seat> before, Actor by, Instant now) {
        for (Seat seat : open()) {
            UUID body = seat.body();
            if (body != null && before.stream().noneMatch(one -> one.id().equals(seat.id()))) {
                announce(new MeetingAsked(matter(), by, now, uuid(), seat.post(), body));
            }
        }
    }

    private void end(ApprovalState how, Instant now) {
        if (!state.next().contains(how)) {
            throw new Refusal("approval/over");
        }
        state = how;
        since = now;
    }

    private void note(Note note) {
        List<Note> more = new ArrayList<>(notes);
        more.add(note);
        notes = more;
    }

    private void bringIn(List<Named> persons) {
        Set<UUID> all = new TreeSet<>(Arrays.asList(newcomers));
        all.addAll(Named.ids(persons));
        newcomers = all.toArray(UUID[]::new);
    }

    private Rights rights() {
        return new Rights(state, route, interests);
    }

    /** What this viewer may do to it right now. */
    Set<Act> may(Viewer viewer) {
        return rights().of(viewer);
    }

    /** Where this viewer is to sign now. */
    Optional<Seat> seatOf(Viewer viewer) {
        return rights().seatOf(viewer);
    }

    /** The seats at which signatures are wanted now. */
    List<Seat> open() {
        return state == ApprovalState.RUNNING ? route.open() : List.of();
    }

    UUID id() {
        return uuid();
    }

    int round() {
        return round;
    }

    ApprovalState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    Actor applicant() {
        return new Actor(interests.applicant(), applicantName);
    }

    Instant startedAt() {
        return startedAt;
    }

    Ruling ruling() {
        return ruling;
    }

    Route route() {
        return route;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }

    Interests interests() {
        return interests;
    }

    /** The matter it serves, as it was when the round began; seen also by those called in since. */
    @Override
    public Matter matter() {
        Audience audience = matter.audience()
                .and(Arrays.stream(newcomers).map(Audience::person).toList());
        return new Matter(matter.kind(), matter.id(), matter.number(), matter.title(), audience, matter.link());
    }

    @Override
    protected Audience audience() {
        return matter().audience().and(route.addressees());
    }
}
