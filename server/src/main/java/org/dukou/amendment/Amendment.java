package org.dukou.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.dukou.deal.SignedDeal;
import org.dukou.deal.terms.Change;
import org.dukou.deal.terms.Standing;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * 补充协议: what of a signed deal is to be otherwise. It is a matter of its own, so that it is approved, made public and signed
 * by the same engines as the deal; what held before it stays readable here.
 */
@Entity
class Amendment extends Aggregate {

    private String number;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String aboutKind;
    private UUID aboutId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Matter about;

    @JdbcTypeCode(SqlTypes.JSON)
    private Change change;

    @JdbcTypeCode(SqlTypes.JSON)
    private Standing before;

    @JdbcTypeCode(SqlTypes.JSON)
    private Standing afterwards;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Duty duty;

    private String drafter;
    private Instant draftedAt;
    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate signedOn;
    private @Nullable String contractNumber;
    private @Nullable String cameBackBecause;

    @Column(columnDefinition = "text[]")
    private String[] guests = {};

    @SuppressWarnings("NullAway.Init")
    protected Amendment() {}

    @SuppressWarnings("NullAway.Init")
    private Amendment(UUID id, String number, Matter deal, Viewer by, Instant now) {
        super(id);
        this.number = number;
        this.stage = Stage.DRAFT;
        this.aboutKind = deal.kind();
        this.aboutId = deal.id();
        this.about = deal;
        this.drafter = by.name();
        this.draftedAt = now;
    }

    static Amendment draft(String number, SignedDeal deal, Change change, String reason, Viewer by, Instant now) {
        Amendment amendment = new Amendment(Ids.timeOrdered(now), number, deal.matter(), by, now);
        amendment.write(deal, change, reason, by, now);
        return amendment;
    }

    /** @throws Refusal {@code amendment/nothing-changed} */
    void rewrite(SignedDeal deal, Change other, String why, Viewer by, Instant now) {
        assertMay(by, Act.REWRITE);
        write(deal, other, why, by, now);
    }

    private void write(SignedDeal deal, Change other, String why, Viewer by, Instant now) {
        if (Difference.between(deal.before(), deal.after()).isEmpty()) {
            throw new Refusal("amendment/nothing-changed");
        }
        change = other;
        way = deal.way();
        before = deal.before();
        afterwards = deal.after();
        reason = why;
        announce(new AmendmentDrafted(matter(), by.actor(), now, why));
    }

    /** Lets those see it whose word is asked for. */
    void admit(Collection<String> tokens) {
        guests = Audience.of(tokens).and(guests).toArray();
    }

    /** @param asked what the rules ask for; without an approval it may be signed at once */
    void propose(Duty asked, LocalDate today, Viewer by, Instant now) {
        assertMay(by, Act.PROPOSE);
        duty = asked;
        cameBackBecause = null;
        if (asked.approval()) {
            moveTo(Stage.IN_APPROVAL);
            announce(new AmendmentProposed(matter(), by.actor(), now, asked.because()));
        } else {
            approvedOn = today;
            readyToSign(by.actor(), now);
        }
    }

    void approve(LocalDate on) {
        approvedOn = on;
    }

    void goPublic(LocalDate lastDay, Actor by, Instant now) {
        moveTo(Stage.IN_NOTICE);
        announce(new AmendmentNoticed(matter(), by, now, lastDay));
    }

    void readyToSign(Actor by, Instant now) {
        moveTo(Stage.READY_TO_SIGN);
        announce(new AmendmentReadyToSign(matter(), by, now));
    }

    void takeBack(String why, Viewer by, Instant now) {
        assertMay(by, Act.TAKE_BACK);
        bringBack(why, by.actor(), now);
    }

    /** Sent back, refused or objected to: it is to be rewritten. */
    void bringBack(String why, Actor by, Instant now) {
        moveTo(Stage.DRAFT);
        approvedOn = null;
        cameBackBecause = why;
        announce(new AmendmentBroughtBack(matter(), by, now, why));
    }

    void sign(LocalDate on, String agreement, Actor by, Instant now) {
        moveTo(Stage.SIGNED);
        signedOn = on;
        contractNumber = agreement;
        announce(new AmendmentSigned(matter(), by, now, on, agreement));
    }

    void giveUp(String why, Viewer by, Instant now) {
        assertMay(by, Act.GIVE_UP);
        comeToNothing(why, by.actor(), now);
    }

    void comeToNothing(String why, Actor by, Instant now) {
        moveTo(Stage.GIVEN_UP);
        cameBackBecause = why;
        announce(new AmendmentGivenUp(matter(), by, now, why));
    }

    private void moveTo(Stage next) {
        if (!stage.next().contains(next)) {
            throw new Refusal("amendment/not-in-this-stage");
        }
        stage = next;
    }

    private void assertMay(Viewer by, Act act) {
        if (!may(by).contains(act)) {
            throw new Refusal("amendment/not-in-this-stage");
        }
    }

    /** What this viewer may do to it right now. */
    Set<Act> may(Viewer viewer) {
        return viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR)
                ? Act.of(stage)
                : EnumSet.noneOf(Act.class);
    }

    AmendmentId id() {
        return new AmendmentId(uuid());
    }

    Stage stage() {
        return stage;
    }

    String number() {
        return number;
    }

    /** The deal it changes. */
    Matter deal() {
        return about;
    }

    Way way() {
        return way;
    }

    Change change() {
        return change;
    }

    Standing before() {
        return before;
    }

    Standing after() {
        return afterwards;
    }

    @Nullable
    Duty duty() {
        return duty;
    }

    @Nullable
    LocalDate approvedOn() {
        return approvedOn;
    }

    Trail trail() {
        return new Trail(reason, drafter, draftedAt, signedOn, contractNumber, cameBackBecause);
    }

    /** What is told of it beside the terms. */
    record Trail(
            String reason,
            String drafter,
            Instant draftedAt,
            @Nullable LocalDate signedOn,
            @Nullable String contractNumber,
            @Nullable String cameBackBecause) {}

    @Override
    public Matter matter() {
        return new Matter("amendment", uuid(), number, about.title(), audience(), "/amendments/" + uuid());
    }

    /** Whoever may see the deal, and those whose word is asked for. */
    @Override
    protected Audience audience() {
        return about.audience().and(guests);
    }
}
