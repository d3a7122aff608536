package org.dukou.people.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.dukou.people.PersonKind;
import org.jspecify.annotations.Nullable;

/**
 * While one person is away, another looks after all or some of their roles. Only what the absent hold themselves is lent, so
 * there are no chains; audit and administration are never lent.
 */
@Entity
class Delegation extends Aggregate {

    private static final Set<Role> NEVER_LENT = Set.of(Role.AUDITOR, Role.ADMINISTRATOR);

    private UUID ofPerson;
    private UUID toPerson;

    /** Empty for all of them. */
    @Column(columnDefinition = "text[]")
    private String[] roles;

    private LocalDate fromOn;
    private LocalDate toOn;
    private String reason;
    private @Nullable LocalDate endedOn;

    /** The absent person as a matter: a delegation is part of their story. */
    @Transient
    private @Nullable Matter absentee;

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    private Delegation(UUID id, Wanted wanted, Viewer absent) {
        super(id);
        this.ofPerson = absent.person();
        this.toPerson = wanted.delegate().value();
        this.roles = wanted.roles().stream().map(Role::name).sorted().toArray(String[]::new);
        this.fromOn = wanted.from();
        this.toOn = wanted.to();
        this.reason = wanted.reason();
    }

    static Delegation name(
            Wanted wanted, Viewer absent, Matter absentee, Directory.Entry delegate, Standing standing, Instant now) {
        if (wanted.to().isBefore(wanted.from()) || wanted.to().isBefore(standing.today())) {
            throw new Invalid("people/days-in-wrong-order", "to");
        }
        if (delegate.id().equals(absent.person())) {
            throw new Refusal("people/delegate-is-oneself").at("delegate");
        }
        if (delegate.kind() != PersonKind.STAFF) {
            throw new Refusal("people/delegate-not-staff", delegate.name()).at("delegate");
        }
        if (standing.rolesOfDelegate().contains(Role.AUDITOR)) {
            throw new Refusal("people/auditor-acts-not").at("delegate");
        }
        if (!standing.delegateMaySignIn()) {
            throw new Refusal("people/delegate-cannot-sign-in").at("delegate");
        }
        if (wanted.roles().stream().anyMatch(NEVER_LENT::contains)
                || standing.ownRoles().contains(Role.AUDITOR)) {
            throw new Refusal("people/role-never-lent").at("roles");
        }
        if (!standing.ownRoles().containsAll(wanted.roles()) || NEVER_LENT.containsAll(standing.ownRoles())) {
            throw new Refusal("people/role-not-yours-to-lend").at("roles");
        }
        Delegation delegation = new Delegation(Ids.timeOrdered(now), wanted, absent);
        delegation.absentee = absentee;
        delegation.announce(new Delegated(
                absentee, absent.actor(), now, wanted.delegate(), delegate.name(), wanted.from(), wanted.to()));
        return delegation;
    }

    /** From this moment on the delegate acts in their own name only. */
    void end(LocalDate today, Viewer by, Matter absentee, String delegateName, Instant now) {
        if (!may(by, today).contains(Act.END)) {
            throw new Refusal("people/delegation-over");
        }
        this.absentee = absentee;
        endedOn = today;
        toOn = today.minusDays(1);
        announce(new DelegationEnded(absentee, by.actor(), now, delegate(), delegateName));
    }

    Set<Act> may(Viewer viewer, LocalDate today) {
        boolean mine = viewer.person().equals(ofPerson) || viewer.person().equals(toPerson);
        boolean lookedAfter = mine || viewer.is(Role.ADMINISTRATOR);
        return lookedAfter && endedOn == null && !toOn.isBefore(today) ? Set.of(Act.END) : Set.of();
    }

    enum Act {
        END
    }

    DelegationId id() {
        return new DelegationId(uuid());
    }

    PersonId absent() {
        return new PersonId(ofPerson);
    }

    PersonId delegate() {
        return new PersonId(toPerson);
    }

    DelegationView view(Viewer viewer, String ofName, String toName, LocalDate today) {
        return new DelegationView(
                uuid(),
                version(),
                ofPerson,
                ofName,
                toPerson,
                toName,
                Arrays.stream(roles).map(Role::valueOf).toList(),
                fromOn,
                toOn,
                reason,
                endedOn,
                may(viewer, today));
    }

    @Override
    public Matter matter() {
        return java.util.Objects.requireNonNull(absentee);
    }

    @Override
    protected Audience audience() {
        return Audience.of(
                Audience.AUDIT,
                Role.ADMINISTRATOR.everywhere(),
                Role.HR.everywhere(),
                Audience.person(ofPerson),
                Audience.person(toPerson));
    }

    boolean isSeenBy(Viewer viewer) {
        return audience().includes(viewer);
    }

    /** @param roles empty for all of them */
    record Wanted(PersonId delegate, Set<Role> roles, LocalDate from, LocalDate to, String reason) {}

    /** What must be known of both to judge whether it may be. */
    record Standing(Set<Role> ownRoles, Set<Role> rolesOfDelegate, boolean delegateMaySignIn, LocalDate today) {}
}
