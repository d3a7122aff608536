package org.dukou.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.intake.Cells;
import org.dukou.people.PersonId;
import org.dukou.people.UnitId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A result that its makers have disclosed to the university (教科技〔2020〕1号: duty of disclosure). */
@Entity
class Disclosure extends Aggregate {

    private String number;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant stageSince;

    @Enumerated(EnumType.STRING)
    private @Nullable Stage returnedFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private Answer.@Nullable Return remarks;

    private String title;

    @Column(columnDefinition = "text[]")
    private String[] titleGrams;

    private String oneSentence;
    private String field;
    private String industry;
    private short trl;
    private UUID college;
    private String collegeName;
    private UUID submittedBy;
    private String submitter;
    private Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Confirmation> confirmations;

    @Column(columnDefinition = "text[]")
    private String[] guests = {};

    private String titleKey;

    @Column(columnDefinition = "text[]")
    private String[] rights = {};

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected Disclosure() {}

    @SuppressWarnings("NullAway.Init")
    private Disclosure(
            UUID id, String number, Content content, Viewer by, UnitId college, String collegeName, Instant now) {
        super(id);
        this.number = number;
        this.college = college.value();
        this.collegeName = collegeName;
        this.submittedBy = by.person();
        this.submitter = by.name();
        this.submittedAt = now;
        this.stage = Stage.SUBMITTED;
        this.stageSince = now;
        this.confirmations = new ArrayList<>();
        say(content, now);
    }

    /** @throws org.dukou.kernel.Invalid naming every field that is missing or wrong */
    static Disclosure submit(
            String number, Content content, Viewer by, UnitId college, String collegeName, Instant now) {
        ContentCheck.assertComplete(content, by.person());
        Disclosure disclosure = new Disclosure(Ids.timeOrdered(now), number, content, by, college, collegeName, now);
        disclosure.announce(new DisclosureSubmitted(disclosure.matter(), by.actor(), now, college, collegeName));
        return disclosure;
    }

    /** A result of the time before, as the office's own table has it; what it does not say stays empty. */
    static Disclosure inherit(
            String number, Content content, Origin origin, Viewer by, UnitId college, String name, Instant now) {
        ContentCheck.assertRecorded(content);
        Disclosure disclosure = new Disclosure(Ids.timeOrdered(now), number, content, by, college, name, now);
        disclosure.stage = Stage.INHERITED;
        disclosure.origin = origin;
        disclosure.confirmations = new ArrayList<>();
        return disclosure;
    }

    /** A later table says something else; of what passed the desks no table says otherwise. */
    void amend(Content content, Origin origin, UnitId college, String name, Instant now) {
        if (stage != Stage.INHERITED) {
            throw new Refusal("disclosure/corrected-at-its-desk");
        }
        ContentCheck.assertRecorded(content);
        this.origin = origin;
        this.college = college.value();
        this.collegeName = name;
        say(content, now);
        confirmations = new ArrayList<>();
    }

    /** Takes over the words of the form; the submitter confirms the team by submitting it. */
    private void say(Content said, Instant now) {
        content = said;
        title = said.title();
        titleGrams = TitleGrams.of(said.title()).toArray(String[]::new);
        oneSentence = said.oneSentence();
        field = said.field();
        titleKey = Cells.plain(said.title());
        rights = said.rightNumbers().toArray(String[]::new);
        industry = said.industry();
        trl = (short) said.readiness();
        confirmations = Team.stillConfirmed(said, confirmations, submittedBy, now);
    }

    /** A member's own word on team and shares. */
    void confirm(Viewer member, Instant now) {
        if (!may(member).contains(DisclosureAct.CONFIRM)) {
            throw new Refusal("disclosure/nothing-to-confirm");
        }
        List<Confirmation> more = new ArrayList<>(confirmations);
        more.add(new Confirmation(member.person(), now, Team.fingerprint(content.team())));
        confirmations = more;
        announce(new TeamMemberConfirmed(matter(), member.actor(), now, new PersonId(member.person())));
    }

    /** A member does not agree to the team or the shares: nobody decides on it before they have been settled. */
    void contest(String reasons, Viewer member, Instant now) {
        if (!may(member).contains(DisclosureAct.CONTEST)) {
            throw new Refusal("disclosure/nothing-to-confirm");
        }
        returnedFrom = stage;
        remarks = new Answer.Return(reasons, List.of(new Answer.FieldRemark("team", reasons)));
        moveTo(Stage.RETURNED, now);
        announce(new TeamContested(matter(), member.actor(), now, remarks.remarks()));
    }

    /** The answer of whoever has it: the college first, then the transfer institute. */
    void answer(Answer answer, Viewer by, Instant now) {
        if (!may(by).contains(DisclosureAct.ANSWER)) {
            throw new Refusal("disclosure/not-waiting-for-you");
        }
        Actor holder = holder(by);
        switch (answer) {
            case Answer.Accept accept -> accept(accept, holder, now);
            case Answer.Return back -> sendBack(back, holder, now);
            case Answer.Decline decline -> {
                moveTo(Stage.DECLINED, now);
                announce(new DisclosureDeclined(matter(), holder, now, decline.remarks()));
            }
        }
    }

    private void accept(Answer.Accept accept, Actor by, Instant now) {
        if (!unconfirmed().isEmpty()) {
            throw new Refusal("disclosure/team-not-confirmed", unconfirmed().size());
        }
        if (content.hasOutsiders() && !accept.paperSeen()) {
            throw new Refusal("disclosure/paper-of-outsiders-not-seen").at("paperSeen");
        }
        if (stage == Stage.SUBMITTED) {
            moveTo(Stage.AT_OFFICE, now);
            announce(new DisclosurePassedOn(matter(), by, now));
        } else {
            moveTo(Stage.ACCEPTED, now);
            announce(new DisclosureAccepted(matter(), by, now));
        }
    }

    private void sendBack(Answer.Return back, Actor by, Instant now) {
        returnedFrom = stage;
        remarks = back;
        moveTo(Stage.RETURNED, now);
        announce(new DisclosureReturned(matter(), by, now, back.remarks()));
    }

    /** Sent again, it goes straight back to the desk that returned it. */
    void revise(Content revised, Viewer by, Instant now) {
        if (!may(by).contains(DisclosureAct.REVISE)) {
            throw new Refusal("disclosure/not-returned-to-you");
        }
        ContentCheck.assertComplete(revised, submittedBy);
        say(revised, now);
        moveTo(returnedFrom == null ? Stage.SUBMITTED : returnedFrom, now);
        returnedFrom = null;
        remarks = null;
        announce(new DisclosureRevised(matter(), by.actor(), now));
    }

    /** Whoever decides on a deal about it may read what the decision rests on; said twice it changes nothing. */
    void layOpen(Collection<String> tokens, Actor by, Instant now) {
        List<String> newcomers = tokens.stream()
                .filter(token -> !audience().tokens().contains(token))
                .toList();
        if (!newcomers.isEmpty()) {
            guests = Audience.of(guests).and(newcomers).toArray();
            announce(new ResultLaidOpen(matter(), by, now));
        }
    }

    void shut(String token, Actor by, Instant now) {
        if (List.of(guests).contains(token)) {
            guests = Arrays.stream(guests).filter(guest -> !guest.equals(token)).toArray(String[]::new);
            announce(new ResultShut(matter(), by, now));
        }
    }

    void withdraw(Viewer by, Instant now) {
        if (!may(by).contains(DisclosureAct.WITHDRAW)) {
            throw new Refusal("disclosure/not-yours-to-withdraw");
        }
        moveTo(Stage.WITHDRAWN, now);
        announce(new DisclosureWithdrawn(matter(), by.actor(), now));
    }

    private void moveTo(Stage next, Instant now) {
        if (!stage.next().contains(next)) {
            throw new Refusal("disclosure/not-in-this-stage");
        }
        stage = next;
        stageSince = now;
    }

    /** What this viewer may do to it right now; the only place where that is decided. */
    Set<DisclosureAct> may(Viewer viewer) {
        Set<DisclosureAct> may = EnumSet.noneOf(DisclosureAct.class);
        if (stage.holders(college).stream().anyMatch(viewer.tokens()::contains)
                && content.insiders().stream().noneMatch(holder(viewer)::involves)) {
            may.add(DisclosureAct.ANSWER);
        }
        if (!stage.isOver() && unconfirmed().contains(viewer.person())) {
            may.add(DisclosureAct.CONFIRM);
            if (stage != Stage.RETURNED) {
                may.add(DisclosureAct.CONTEST);
            }
        }
        if (viewer.standsFor(submittedBy) && !stage.isOver()) {
            may.add(DisclosureAct.WITHDRAW);
            if (stage == Stage.RETURNED) {
                may.add(DisclosureAct.REVISE);
            }
        }
        return may;
    }

    /** In whose name this viewer would answer: perhaps for a colleague who is away. */
    private Actor holder(Viewer viewer) {
        return viewer.actorBy(stage.holders(college));
    }

    /** Members of the university who have not yet confirmed the team as it is now. */
    List<UUID> unconfirmed() {
        return Team.unconfirmed(content, confirmations);
    }

    DisclosureId id() {
        return new DisclosureId(uuid());
    }

    String number() {
        return number;
    }

    Stage stage() {
        return stage;
    }

    Instant stageSince() {
        return stageSince;
    }

    UnitId college() {
        return new UnitId(college);
    }

    String collegeName() {
        return collegeName;
    }

    PersonId submittedBy() {
        return new PersonId(submittedBy);
    }

    String submitter() {
        return submitter;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Content content() {
        return content;
    }

    List<Confirmation> confirmations() {
        return List.copyOf(confirmations);
    }

    @Nullable
    Origin origin() {
        return origin;
    }

    Answer.@Nullable Return remarks() {
        return remarks;
    }

    @Override
    public Matter matter() {
        return new Matter("disclosure", uuid(), number, title, audience(), "/disclosures/" + uuid());
    }

    @Override
    protected Audience audience() {
        return Result.readers(college, Stream.concat(Stream.of(submittedBy), content.insiders().stream()))
                .and(guests);
    }
}
