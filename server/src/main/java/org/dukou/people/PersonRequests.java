package org.dukou.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/** What is sent when something about a person is to change. */
final class PersonRequests {

    private PersonRequests() {}

    record Joining(
            @NotBlank @Size(max = 40) String staffNumber,
            @NotBlank @Size(max = 60) String name,
            @NotNull PersonKind kind,
            @NotNull UUID unit,
            @NotNull LocalDate joinedOn) {

        Person.NewPerson person() {
            return new Person.NewPerson(staffNumber.strip(), name.strip(), kind, new UnitId(unit), false, joinedOn);
        }
    }

    record Correction(
            @NotBlank @Size(max = 40) String staffNumber,
            @NotBlank @Size(max = 60) String name,
            @Nullable @Email @Size(max = 100) String email,
            @Nullable @Size(max = 40) String phone) {

        Person.Details details() {
            return new Person.Details(staffNumber.strip(), name.strip(), email, phone);
        }
    }

    record Move(
            @NotNull UUID unit,
            @NotNull PersonKind kind,
            @NotNull LocalDate from) {}

    record StaffMark(boolean scientificStaff, boolean unitHead) {}

    /** @param to the last day; null while no end is in sight */
    record Taking(
            @NotNull Role role,
            @NotNull UUID unit,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {}

    /** @param lastDay null to end it at once */
    record Ending(
            @NotNull Role role,
            @NotNull UUID unit,
            @NotNull LocalDate from,
            @Nullable LocalDate lastDay) {}

    record Departure(@NotNull LocalDate lastDay, @Nullable UUID successor) {}

    record Reason(@NotBlank @Size(max = 400) String reason) {}

    /** @param from the first day they are here again */
    record Return(
            @NotNull LocalDate from,
            @NotBlank @Size(max = 400) String reason) {}

    record SignInGrant(@NotBlank @Size(max = 60) String login) {}
}
