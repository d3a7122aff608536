package org.dukou.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person as their page shows them; ID number and bank account are not part of it.
 *
 * @param unitHead 正职: chief of the university or of a legal-person unit under it
 * @param departed whether the last day is over
 * @param may what this viewer may do about them now
 */
record PersonView(
        UUID id,
        long version,
        String staffNumber,
        String name,
        PersonKind kind,
        UUID unit,
        boolean unitHead,
        boolean scientificStaff,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        boolean departed,
        @Nullable UUID successor,
        @Nullable String successorName,
        @Nullable String login,
        @Nullable String email,
        @Nullable String phone,
        List<PlaceView> places,
        List<AssignmentView> assignments,
        Set<Person.Act> may) {

    /** @param to the last day; null while it lasts */
    record PlaceView(
            UUID unit,
            String unitName,
            PersonKind kind,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** @param to the last day; null while no end is in sight */
    record AssignmentView(
            Role role,
            UUID unit,
            String unitName,
            LocalDate from,
            @Nullable LocalDate to) {}
}
