package org.dukou.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.people.BodyKind;
import org.dukou.people.StandingBody;
import org.dukou.policy.Ruling;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A meeting of a standing body: called, prepared, held, and its minutes closed by the secretary and confirmed by the chair. */
@Entity
public class Meeting extends Aggregate {

    private UUID body;

    @Enumerated(EnumType.STRING)
    private BodyKind bodyKind;

    private String bodyName;
    private String number;
    private LocalDate heldOn;
    private @Nullable String startsAt;
    private String place;

    /** The last day on which matters come onto the agenda. */
    private LocalDate cutoff;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    /** How the body may decide, by the regulations on the day it was called. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Ruling ruling;

    /** Empty until it was recorded. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attendee> attendance;

    private @Nullable UUID presiding;
    private @Nullable String summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Actor closedBy;

    private @Nullable Instant closedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable String returnRemarks;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Addendum> addenda;

    /** Whatever is done to its agenda is done to it: who looked before is told. */
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    private Meeting(UUID id, StandingBody body, String number, Ruling ruling, Call call, Instant now) {
        super(id);
        this.body = body.id();
        this.bodyKind = body.kind();
        this.bodyName = body.name();
        this.number = number;
        this.ruling = ruling;
        this.heldOn = call.heldOn();
        this.startsAt = call.startsAt();
        this.place = call.place();
        this.cutoff = call.cutoff();
        this.stage = Stage.CALLED;
        this.attendance = List.of();
        this.addenda = List.of();
        this.changedAt = now;
    }

    static Meeting call(
            StandingBody body, String number, Ruling ruling, Call call, LocalDate today, Viewer by, Instant now) {
        if (!by.tokens().contains(Audience.secretary(body.id()))) {
            throw new Refusal("meeting/secretary-only", body.name());
        }
        call.check(today);
        Meeting meeting = new Meeting(Ids.timeOrdered(now), body, number, ruling, call, now);
        meeting.announce(new MeetingCalled(
                meeting.matter(), meeting.actor(by), now, meeting.heldOn, meeting.place, meeting.cutoff));
        return meeting;
    }

    /** Another day, place or cut-off. */
    void change(Call call, LocalDate today, Viewer by, Instant now) {
        touch(Act.CHANGE, by, now);
        call.check(today);
        heldOn = call.heldOn();
        startsAt = call.startsAt();
        place = call.place();
        cutoff = call.cutoff();
        announce(new MeetingChanged(matter(), actor(by), now, heldOn, place, cutoff));
    }

    void cancel(String reason, Viewer by, Instant now) {
        touch(Act.CANCEL, by, now);
        moveTo(Stage.CANCELLED);
        announce(new MeetingCancelled(matter(), actor(by), now, reason));
    }

    /** The agenda in another order, a matter more or a matter less. */
    void arrange(Viewer by, Instant now) {
        touch(Act.ARRANGE, by, now);
        announce(new AgendaArranged(matter(), actor(by), now));
    }

    /** A matter that has come to the body is on the agenda. */
    void admit(Instant now) {
        changedAt = now;
    }

    boolean admitsOn(LocalDate day) {
        return stage == Stage.CALLED && !cutoff.isBefore(day);
    }

    /** Before the cut-off day is over, by the secretary. */
    void closeAgenda(Viewer by, Instant now) {
        touch(Act.CLOSE_AGENDA, by, now);
        moveTo(Stage.AGENDA_CLOSED);
        announce(new AgendaClosed(matter(), actor(by), now));
    }

    /** The cut-off day is over. */
    void closeAgenda(Instant now) {
        changedAt = now;
        moveTo(Stage.AGENDA_CLOSED);
        announce(new AgendaClosed(matter(), Actor.HOUSE, now));
    }

    /** Who of the members was there, and who presided. */
    void record(List<Attendee> members, UUID presided, LocalDate today, Viewer by, Instant now) {
        touch(Act.RECORD, by, now);
        assertHeldBy(today);
        if (members.stream().noneMatch(one -> one.present() && one.person().equals(presided))) {
            throw new Refusal("meeting/presiding-is-present").at("presiding");
        }
        attendance = members;
        presiding = presided;
        announce(new AttendanceTaken(matter(), actor(by), now, present(), members.size()));
    }

    /** A member steps back while this matter is discussed. */
    void recuse(AgendaItem item, Recusal recusal, Viewer by, Instant now) {
        touch(Act.RECORD, by, now);
        if (attendance.stream().noneMatch(one -> one.person().equals(recusal.person()))) {
            throw new Refusal("meeting/not-a-member").at("person");
        }
        item.recuse(recusal);
        announce(new MemberRecused(matter(), actor(by), now, recusal.name(), item.place()));
    }

    /** What was resolved about a matter, until the minutes are closed; it holds once they are confirmed. */
    void resolve(AgendaItem item, Verdict verdict, LocalDate today, Viewer by, Instant now) {
        touch(Act.RECORD, by, now);
        assertHeldBy(today);
        if (item.isRecused(by.person())) {
            throw new Refusal("meeting/secretary-recused", by.name());
        }
        new Bench(attendance, item.recused(), Rule.of(ruling)).assertMayResolve(verdict);
        item.resolve(verdict);
        announce(new MatterResolved(
                matter(), actor(by), now, item.place(), verdict.outcome().name()));
    }

    private void assertHeldBy(LocalDate today) {
        if (today.isBefore(heldOn)) {
            throw new Refusal("meeting/still-to-come", heldOn);
        }
    }

    /** The secretary has written everything down; whoever presided is asked to confirm. */
    void closeMinutes(List<AgendaItem> agenda, @Nullable String inGeneral, Viewer by, Instant now) {
        touch(Act.CLOSE_MINUTES, by, now);
        if (attendance.isEmpty()) {
            throw new Refusal("meeting/attendance-first");
        }
        agenda.stream().filter(item -> item.verdict() == null).findFirst().ifPresent(open -> {
            throw new Refusal("meeting/not-all-resolved", open.place());
        });
        moveTo(Stage.MINUTES_CLOSED);
        summary = inGeneral;
        closedBy = actor(by);
        closedAt = now;
        returnRemarks = null;
        announce(new MinutesClosed(matter(), actor(by), now));
    }

    /** Whoever presided finds something wrong. */
    void giveBack(String remarks, Viewer by, Instant now) {
        touch(Act.RETURN, by, now);
        moveTo(Stage.AGENDA_CLOSED);
        returnRemarks = remarks;
        announce(new MinutesReturned(matter(), by.actor(), now, remarks));
    }

    /** From now on the minutes stand as they are. */
    void confirm(Viewer by, Instant now) {
        touch(Act.CONFIRM, by, now);
        if (closedBy != null && closedBy.involves(by.person())) {
            throw new Refusal("meeting/own-minutes");
        }
        moveTo(Stage.CONFIRMED);
        confirmedBy = by.name();
        confirmedAt = now;
        announce(new MinutesConfirmed(matter(), by.actor(), now));
    }

    void amend(String text, Viewer by, Instant now) {
        touch(Act.AMEND, by, now);
        List<Addendum> more = new ArrayList<>(addenda);
        more.add(new Addendum(by.name(), now, text));
        addenda = more;
        announce(new MinutesAmended(matter(), by.actor(), now, text));
    }

    private void touch(Act act, Viewer by, Instant now) {
        if (!may(by).contains(act)) {
            throw isServedBy(by) || by.person().equals(presiding)
                    ? new Refusal("meeting/not-now")
                    : new Refusal("meeting/secretary-only", bodyName);
        }
        changedAt = now;
    }

    private void moveTo(Stage then) {
        if (!stage.next().contains(then)) {
            throw new Refusal("meeting/not-now");
        }
        stage = then;
    }

    /** What this viewer may do to it right now. */
    Set<Act> may(Viewer viewer) {
        Set<Act> may = EnumSet.noneOf(Act.class);
        boolean serves = isServedBy(viewer);
        if (serves && stage.isOpen()) {
            may.addAll(EnumSet.of(Act.CHANGE, Act.CANCEL, Act.ARRANGE));
        }
        if (serves && stage == Stage.CALLED) {
            may.add(Act.CLOSE_AGENDA);
        }
        if (serves && stage == Stage.AGENDA_CLOSED) {
            may.addAll(EnumSet.of(Act.RECORD, Act.CLOSE_MINUTES));
        }
        if (stage == Stage.MINUTES_CLOSED && viewer.person().equals(presiding)) {
            may.addAll(EnumSet.of(Act.CONFIRM, Act.RETURN));
        }
        if (serves && stage == Stage.CONFIRMED) {
            may.add(Act.AMEND);
        }
        return may;
    }

    private boolean isServedBy(Viewer viewer) {
        return viewer.tokens().contains(Audience.secretary(body));
    }

    private Actor actor(Viewer by) {
        return by.actorBy(List.of(Audience.secretary(body)));
    }

    int present() {
        return (int) attendance.stream().filter(Attendee::present).count();
    }

    public UUID id() {
        return uuid();
    }

    public UUID body() {
        return body;
    }

    public String bodyName() {
        return bodyName;
    }

    String number() {
        return number;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable
    UUID presiding() {
        return presiding;
    }

    Stage stage() {
        return stage;
    }

    Ruling ruling() {
        return ruling;
    }

    List<Attendee> attendance() {
        return List.copyOf(attendance);
    }

    MeetingView.Told told() {
        return new MeetingView.Told(
                heldOn,
                startsAt,
                place,
                cutoff,
                summary,
                returnRemarks,
                closedBy == null ? null : closedBy.name(),
                closedAt,
                confirmedBy,
                confirmedAt,
                List.copyOf(addenda));
    }

    @Override
    public Matter matter() {
        return new Matter("meeting", uuid(), number, bodyName, audience(), "/meetings/" + uuid());
    }

    @Override
    protected Audience audience() {
        return Audience.of(Audience.AUDIT, Audience.body(body), Audience.secretary(body));
    }
}
