package org.dukou.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/** A role held in a unit from one day to another, both included. */
@Embeddable
class Assignment {

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID unit;
    private LocalDate fromOn;
    private @Nullable LocalDate toOn;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    Assignment(Role role, UnitId unit, LocalDate fromOn, @Nullable LocalDate toOn) {
        if (toOn != null && toOn.isBefore(fromOn.minusDays(1))) {
            throw new Invalid("people/days-in-wrong-order", "to");
        }
        this.role = role;
        this.unit = unit.value();
        this.fromOn = fromOn;
        this.toOn = toOn;
    }

    Assignment endedAfter(LocalDate lastDay) {
        return new Assignment(role, new UnitId(unit), fromOn, lastDay);
    }

    Role role() {
        return role;
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    LocalDate fromOn() {
        return fromOn;
    }

    boolean isOf(Role role, UnitId unit) {
        return this.role == role && this.unit.equals(unit.value());
    }

    /** Whether it is still held on this day or will be held later. */
    boolean reaches(LocalDate day) {
        return toOn == null || !toOn.isBefore(day) && !toOn.isBefore(fromOn);
    }

    /** Ended before its first day: given by mistake. */
    boolean wasTakenBack() {
        return toOn != null && toOn.isBefore(fromOn);
    }

    boolean startsLike(Assignment other) {
        return isOf(other.role, other.unit()) && fromOn.equals(other.fromOn);
    }

    boolean overlaps(Assignment other) {
        return reaches(other.fromOn) && other.reaches(fromOn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assignment that
                && role == that.role
                && unit.equals(that.unit)
                && fromOn.equals(that.fromOn)
                && Objects.equals(toOn, that.toOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, unit, fromOn);
    }
}
