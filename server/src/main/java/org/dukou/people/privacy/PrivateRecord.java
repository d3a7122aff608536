package org.dukou.people.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.people.PersonId;
import org.dukou.people.privacy.PrivateData.Field;
import org.jspecify.annotations.Nullable;

/** The sealed record of one person; read by finance and by oneself only. */
@Entity
class PrivateRecord extends Aggregate {

    private String keyId;
    private byte[] sealed;
    private Instant changedAt;

    /** The person: what happens to the record is part of their story. */
    @Transient
    private @Nullable Matter person;

    @SuppressWarnings("NullAway.Init")
    protected PrivateRecord() {}

    @SuppressWarnings("NullAway.Init")
    PrivateRecord(PersonId person) {
        super(person.value());
    }

    void keep(DataKeys.Sealed fresh, Matter person, Viewer by, Instant now) {
        keyId = fresh.key();
        sealed = fresh.bytes();
        changedAt = now;
        this.person = person;
        announce(new PrivateDataChanged(person, by.actor(), now));
    }

    /** Somebody looks at one of the numbers: why is written down before it is shown. */
    void reveal(Field field, String reason, Matter person, Viewer by, Instant now) {
        this.person = person;
        announce(new PrivateDataRevealed(person, by.actor(), now, field.name(), reason));
    }

    static boolean mayBeSeenBy(Viewer viewer, PersonId person) {
        return viewer.person().equals(person.value()) || viewer.is(Role.FINANCE);
    }

    DataKeys.Sealed sealed() {
        return new DataKeys.Sealed(keyId, sealed);
    }

    UUID person() {
        return uuid();
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public Matter matter() {
        return java.util.Objects.requireNonNull(person);
    }

    @Override
    protected Audience audience() {
        return Audience.of(Role.FINANCE.everywhere(), Audience.person(uuid()));
    }
}
