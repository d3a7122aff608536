package org.dukou.enterprise;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A declared relation between a person of the university and a firm.
 *
 * @param kin whether the person is tied to it, or someone of the family
 * @param detail in words, such as the part of the shares held
 */
public record Relation(
        UUID person,
        String name,
        Kin kin,
        Tie tie,
        String detail,
        @Nullable LocalDate declaredOn) {
    public Relation {
        detail = detail == null ? "" : detail.strip();
    }

    boolean isSameTieAs(Relation other) {
        return person.equals(other.person) && kin == other.kin && tie == other.tie;
    }
}
