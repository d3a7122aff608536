package org.dukou.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.dukou.kernel.access.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A firm or other body outside: known by its credit code, or by name and country when it is foreign. */
@Entity
class Enterprise extends Aggregate {

    private String name;
    private @Nullable String creditCode;
    private String country;

    @Column(name = "is_foreign")
    private boolean foreign;

    @JdbcTypeCode(SqlTypes.JSON)
    private Profile profile;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Relation> relations;

    private Instant registeredAt;
    private @Nullable UUID intake;

    @SuppressWarnings("NullAway.Init")
    protected Enterprise() {}

    @SuppressWarnings("NullAway.Init")
    private Enterprise(UUID id, Profile profile, Instant now) {
        super(id);
        this.relations = new ArrayList<>();
        this.registeredAt = now;
        say(profile.checked());
    }

    /** @throws org.dukou.kernel.Invalid naming every field that is missing or wrong */
    static Enterprise register(Profile profile, Actor by, Instant now) {
        Enterprise enterprise = new Enterprise(Ids.timeOrdered(now), profile, now);
        enterprise.announce(new EnterpriseRegistered(enterprise.matter(), by, now));
        return enterprise;
    }

    /** A firm that a table of the office brings; the import says so for all of them at once. */
    static Enterprise bring(Profile profile, UUID intake, Instant now) {
        Enterprise enterprise = new Enterprise(Ids.timeOrdered(now), profile, now);
        enterprise.intake = intake;
        return enterprise;
    }

    /** A table says something else of it, or what it said is taken back. */
    void amend(Profile revised) {
        say(revised.checked());
    }

    void revise(Profile revised, Viewer by, Instant now) {
        if (!may(by).contains(Act.REVISE)) {
            throw new Refusal("enterprise/not-yours-to-revise");
        }
        say(revised.checked());
        announce(new EnterpriseRevised(matter(), by.actor(), now));
    }

    private void say(Profile said) {
        profile = said;
        name = said.name();
        creditCode = said.creditCode();
        country = said.country();
        foreign = said.foreign();
    }

    /** Notes a relation that a person declared; the same tie declared again replaces what was said before. */
    void declare(Relation relation, LocalDate on, Actor by, Instant now) {
        List<Relation> more = new ArrayList<>(relations);
        more.removeIf(relation::isSameTieAs);
        more.add(new Relation(
                relation.person(), relation.name(), relation.kin(), relation.tie(), relation.detail(), on));
        relations = more;
        announce(new RelationDeclared(matter(), by, now, relation));
    }

    /** What this viewer may do to it right now. */
    Set<Act> may(Viewer viewer) {
        boolean keeper = viewer.is(Role.TRANSFER_OFFICER)
                || viewer.is(Role.INSTITUTE_DIRECTOR)
                || viewer.is(Role.TECHNOLOGY_MANAGER)
                || viewer.is(Role.ASSET_MANAGER);
        return keeper ? EnumSet.allOf(Act.class) : EnumSet.noneOf(Act.class);
    }

    enum Act {
        REVISE,
        DECLARE
    }

    EnterpriseId id() {
        return new EnterpriseId(uuid());
    }

    Profile profile() {
        return profile;
    }

    List<Relation> relations() {
        return List.copyOf(relations);
    }

    EnterpriseEntry entry() {
        return new EnterpriseEntry(id(), name, creditCode, foreign);
    }

    @Override
    public Matter matter() {
        return new Matter("enterprise", uuid(), creditCode, name, audience(), "/enterprises/" + uuid());
    }

    /** Whom the university talks to is its own affair until a deal is published. */
    @Override
    protected Audience audience() {
        return Audience.of(
                Audience.OFFICE,
                Audience.AUDIT,
                Role.TECHNOLOGY_MANAGER.everywhere(),
                Role.ASSET_MANAGER.everywhere(),
                Role.ASSET_OFFICE.everywhere(),
                Role.FINANCE.everywhere());
    }
}
