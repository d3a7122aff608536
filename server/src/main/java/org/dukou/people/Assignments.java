package org.dukou.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.access.Role;

/** The rules of holding several roles at once. */
final class Assignments {

    private Assignments() {}

    static void take(Set<Assignment> assignments, Assignment wanted) {
        List<Assignment> meanwhile =
                assignments.stream().filter(held -> held.overlaps(wanted)).toList();
        if (meanwhile.stream().anyMatch(held -> (held.role() == Role.AUDITOR) != (wanted.role() == Role.AUDITOR))) {
            throw new Refusal("people/auditor-acts-not").at("role");
        }
        if (meanwhile.stream().anyMatch(held -> held.isOf(wanted.role(), wanted.unit()))) {
            throw new Refusal("people/role-held-already").at("role");
        }
        assignments.removeIf(taken -> taken.wasTakenBack() && taken.startsLike(wanted));
        assignments.add(wanted);
    }

    static void end(Set<Assignment> assignments, Role role, UnitId unit, LocalDate from, LocalDate lastDay) {
        Assignment held = assignments.stream()
                .filter(one -> one.isOf(role, unit) && one.fromOn().equals(from))
                .findFirst()
                .orElseThrow(() -> new Refusal("people/role-not-held"));
        if (lastDay.isBefore(from.minusDays(1))) {
            throw new Invalid("people/days-in-wrong-order", "lastDay");
        }
        replace(assignments, held, lastDay);
    }

    /** A role that would have begun later never begins. */
    static void endAll(Set<Assignment> assignments, LocalDate lastDay) {
        List.copyOf(assignments).stream()
                .filter(held -> held.reaches(lastDay.plusDays(1)))
                .forEach(held -> replace(assignments, held, lastDay));
    }

    /** Replaced rather than changed: the set knows its members by value. */
    private static void replace(Set<Assignment> assignments, Assignment held, LocalDate lastDay) {
        assignments.remove(held);
        LocalDate notBegun = held.fromOn().minusDays(1);
        assignments.add(held.endedAfter(lastDay.isBefore(notBegun) ? notBegun : lastDay));
    }
}
