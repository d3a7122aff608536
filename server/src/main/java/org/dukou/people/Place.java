package org.dukou.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a person belonged, and as what, from one day to another, both included. */
@Embeddable
class Place {

    private UUID unit;

    @Enumerated(EnumType.STRING)
    private PersonKind kind;

    private LocalDate fromOn;
    private @Nullable LocalDate toOn;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    Place(UUID unit, PersonKind kind, LocalDate fromOn, @Nullable LocalDate toOn) {
        this.unit = unit;
        this.kind = kind;
        this.fromOn = fromOn;
        this.toOn = toOn;
    }

    boolean isOpen() {
        return toOn == null;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    Place until(LocalDate lastDay) {
        return new Place(unit, kind, fromOn, lastDay);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && unit.equals(that.unit)
                && kind == that.kind
                && fromOn.equals(that.fromOn)
                && Objects.equals(toOn, that.toOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, kind, fromOn);
    }
}
