package org.dukou.disclosure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.access.Role;

/** Where a disclosure stands. */
enum Stage {
    /** The officer of the college has it. */
    SUBMITTED,
    /** The transfer institute has it. */
    AT_OFFICE,
    /** Sent back to the inventor with remarks. */
    RETURNED,
    /** Taken in: a result of the university on which deals can be made. */
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** Of the time before Dukou, brought in by a table: a result, though nobody decided on it here. */
    INHERITED;

    Set<Stage> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(AT_OFFICE, RETURNED, DECLINED, WITHDRAWN);
            case AT_OFFICE -> EnumSet.of(ACCEPTED, RETURNED, DECLINED, WITHDRAWN);
            case RETURNED -> EnumSet.of(SUBMITTED, AT_OFFICE, WITHDRAWN);
            case ACCEPTED, DECLINED, WITHDRAWN, INHERITED -> EnumSet.noneOf(Stage.class);
        };
    }

    /** Whoever holds one of these tokens has to answer it. */
    List<String> holders(UUID college) {
        return switch (this) {
            case SUBMITTED -> List.of(Role.COLLEGE_OFFICER.in(college));
            case AT_OFFICE -> List.of(Role.TRANSFER_OFFICER.everywhere(), Role.INSTITUTE_DIRECTOR.everywhere());
            case RETURNED, ACCEPTED, DECLINED, WITHDRAWN, INHERITED -> List.of();
        };
    }

    boolean isOver() {
        return next().isEmpty();
    }
}
