package org.dukou.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
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
import org.jspecify.annotations.Nullable;

/** A unit of the three tiers; never deleted, only closed. */
@Entity
class Unit extends Aggregate {

    private String code;
    private String name;
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private @Nullable UUID parent;
    private @Nullable String phone;
    private @Nullable String place;
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    private Unit(UUID id, NewUnit wanted) {
        super(id);
        this.code = wanted.code();
        this.name = wanted.name();
        this.nameEn = wanted.nameEn();
        this.tier = wanted.tier();
        this.parent = wanted.parent() == null ? null : wanted.parent().value();
        this.phone = wanted.phone();
        this.place = wanted.place();
    }

    static Unit open(NewUnit wanted, @Nullable Unit above, Actor by, Instant now) {
        Unit unit = new Unit(Ids.timeOrdered(now), wanted);
        unit.assertFitsUnder(above);
        unit.announce(new UnitOpened(unit.matter(), by, now, unit.tier));
        return unit;
    }

    /** Another name, contact or place in the tiers. What it was called on earlier papers stays in the journal. */
    void change(Names names, @Nullable Unit above, Actor by, Instant now) {
        assertOpen();
        name = names.name();
        nameEn = names.nameEn();
        phone = names.phone();
        place = names.place();
        parent = above == null ? null : above.uuid();
        assertFitsUnder(above);
        announce(new UnitChanged(matter(), by, now));
    }

    /** @param inUse whether persons, roles or units still hang on it */
    void close(LocalDate lastDay, boolean inUse, Actor by, Instant now) {
        assertOpen();
        if (inUse) {
            throw new Refusal("people/unit-in-use");
        }
        closedOn = lastDay;
        announce(new UnitClosed(matter(), by, now, lastDay));
    }

    private void assertOpen() {
        if (closedOn != null) {
            throw new Refusal("people/unit-closed");
        }
    }

    private void assertFitsUnder(@Nullable Unit above) {
        if (above == null) {
            return;
        }
        if (above.closedOn != null) {
            throw new Refusal("people/unit-closed").at("parent");
        }
        if (above.uuid().equals(uuid()) || !tier.mayStandUnder(above.tier)) {
            throw new Refusal("people/unit-not-under-that-tier").at("parent");
        }
    }

    Set<Act> may(Viewer viewer) {
        return viewer.is(Role.ADMINISTRATOR) && closedOn == null ? EnumSet.allOf(Act.class) : EnumSet.noneOf(Act.class);
    }

    enum Act {
        CHANGE,
        CLOSE
    }

    UnitId id() {
        return new UnitId(uuid());
    }

    String name() {
        return name;
    }

    boolean isOpenOn(LocalDate day) {
        return closedOn == null || !closedOn.isBefore(day);
    }

    @Nullable
    UnitId parent() {
        return parent == null ? null : new UnitId(parent);
    }

    UnitView view(Viewer viewer) {
        return new UnitView(uuid(), version(), code, name, nameEn, tier, parent, phone, place, closedOn, may(viewer));
    }

    @Override
    public Matter matter() {
        return new Matter("unit", uuid(), code, name, audience(), "/people/units/" + uuid());
    }

    @Override
    protected Audience audience() {
        return Audience.of(Audience.PUBLIC);
    }

    /** What is asked for when a unit is opened. */
    record NewUnit(
            String code,
            String name,
            String nameEn,
            Tier tier,
            @Nullable UnitId parent,
            @Nullable String phone,
            @Nullable String place) {}

    /** What of a unit may change; its code and its tier may not. */
    record Names(
            String name,
            String nameEn,
            @Nullable String phone,
            @Nullable String place) {}
}
