package org.dukou.disclosure;

import java.util.EnumSet;
import java.util.Set;

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
    WITHDRAWN;

    Set<Stage> next() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(AT_OFFICE, RETURNED, DECLINED, WITHDRAWN);
            case AT_OFFICE -> EnumSet.of(ACCEPTED, RETURNED, DECLINED, WITHDRAWN);
            case RETURNED -> EnumSet.of(SUBMITTED, AT_OFFICE, WITHDRAWN);
            case ACCEPTED, DECLINED, WITHDRAWN -> EnumSet.noneOf(Stage.class);
        };
    }

    boolean isOver() {
        return next().isEmpty();
    }
}
