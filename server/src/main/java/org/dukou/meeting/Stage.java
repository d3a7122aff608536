package org.dukou.meeting;

import java.util.EnumSet;
import java.util.Set;

/** Where a meeting stands. */
enum Stage {
    /** Matters still come onto its agenda. */
    CALLED,
    /** The cut-off day is over: what is on the agenda is what it will decide about. */
    AGENDA_CLOSED,
    /** The secretary has closed the minutes; they wait for whoever presided. */
    MINUTES_CLOSED,
    /** The minutes are fixed and what was resolved holds. */
    CONFIRMED,
    CANCELLED;

    Set<Stage> next() {
        return switch (this) {
            case CALLED -> EnumSet.of(AGENDA_CLOSED, CANCELLED);
            case AGENDA_CLOSED -> EnumSet.of(MINUTES_CLOSED, CANCELLED);
            case MINUTES_CLOSED -> EnumSet.of(CONFIRMED, AGENDA_CLOSED);
            case CONFIRMED, CANCELLED -> EnumSet.noneOf(Stage.class);
        };
    }

    /** Whether the secretary still prepares or records it. */
    boolean isOpen() {
        return this == CALLED || this == AGENDA_CLOSED;
    }
}
