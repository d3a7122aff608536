package org.dukou.disclosure.secrecy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * The question that comes before every content field: may this be written in an open system at all? Of a doubtful one it
 * keeps only who asked and when (保守国家秘密法: secrets are not handled in systems not made for them).
 */
@Entity
public class SecrecyCheck extends Aggregate {

    enum State {
        /** Every question was answered "no". */
        CLEAR,
        /** A "yes" or a "not sure": the secrecy office has it. */
        HELD,
        /** The secrecy office looked, outside this system, and let it in. */
        CLEARED,
        /** The secrecy office keeps it out of this system. */
        KEPT_OUT,
    }

    private UUID askedBy;
    private String askerName;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private boolean used;

    @SuppressWarnings("NullAway.Init")
    protected SecrecyCheck() {}

    private SecrecyCheck(UUID id, Viewer asker, Instant now, boolean doubtful) {
        super(id);
        this.askedBy = asker.person();
        this.askerName = asker.name();
        this.askedAt = now;
        this.state = doubtful ? State.HELD : State.CLEAR;
    }

    static SecrecyCheck ask(Viewer asker, SecrecyAnswers answers, Instant now) {
        SecrecyCheck check = new SecrecyCheck(Ids.timeOrdered(now), asker, now, answers.leaveDoubt());
        check.announce(
                check.state == State.HELD
                        ? new SecrecyDoubted(check.matter(), asker.actor(), now)
                        : new SecrecyCleared(check.matter(), asker.actor(), now, false));
        return check;
    }

    /** The secrecy office's word. */
    void decide(boolean letIn, Actor by, Instant now) {
        if (state != State.HELD) {
            throw new Refusal("disclosure/secrecy-decided-already");
        }
        state = letIn ? State.CLEARED : State.KEPT_OUT;
        decidedBy = by.name();
        decidedAt = now;
        announce(letIn ? new SecrecyCleared(matter(), by, now, true) : new KeptOutForSecrecy(matter(), by, now));
    }

    /** Opens one form, for the one who asked. */
    void openForm(Viewer viewer, Instant now) {
        if (!askedBy.equals(viewer.person()) || (state != State.CLEAR && state != State.CLEARED)) {
            throw new Refusal("disclosure/secrecy-not-cleared");
        }
        if (used) {
            throw new Refusal("disclosure/secrecy-check-used");
        }
        used = true;
        announce(new FormOpened(matter(), viewer.actor(), now));
    }

    public UUID id() {
        return uuid();
    }

    State state() {
        return state;
    }

    /** Who asked. */
    UUID askedBy() {
        return askedBy;
    }

    String askerName() {
        return askerName;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Override
    public Matter matter() {
        return new Matter("secrecy-check", uuid(), null, askerName, audience(), "/disclosures/secrecy/" + uuid());
    }

    @Override
    protected Audience audience() {
        return Audience.of(Audience.person(askedBy), Role.SECRECY_OFFICE.everywhere());
    }
}
