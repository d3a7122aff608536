package org.dukou.reward;

import java.util.EnumSet;
import java.util.Set;

/** Where a distribution stands. */
enum Stage {
    /** The money is there, or the shares are; nobody has worked it out yet. */
    DUE,
    /** Worked out; may still be worked out anew. */
    DRAFT,
    /** The reward lies open to objections (国科发政〔2018〕103号: 15 working days). */
    IN_NOTICE,
    /** Waits for finance. */
    TO_RELEASE,
    /** Being paid, person by person. */
    RELEASED,
    /** Everyone has it. */
    PAID,
    /** Taken back by a counter-entry. */
    CORRECTED,
    /** What was to be distributed is not there any more. */
    CANCELLED;

    Set<Stage> next() {
        return switch (this) {
            case DUE -> EnumSet.of(DRAFT, CANCELLED);
            case DRAFT -> EnumSet.of(DRAFT, IN_NOTICE, TO_RELEASE, CANCELLED);
            case IN_NOTICE -> EnumSet.of(DRAFT, TO_RELEASE, CANCELLED);
            case TO_RELEASE -> EnumSet.of(DRAFT, RELEASED, CANCELLED);
            case RELEASED -> EnumSet.of(PAID, CORRECTED);
            case PAID -> EnumSet.of(CORRECTED);
            case CORRECTED, CANCELLED -> EnumSet.noneOf(Stage.class);
        };
    }

    /** Its figures count: what it used is used. */
    boolean stands() {
        return switch (this) {
            case DRAFT, IN_NOTICE, TO_RELEASE, RELEASED, PAID -> true;
            case DUE, CORRECTED, CANCELLED -> false;
        };
    }

    /** Nothing rests on it any more. */
    boolean isStruckOut() {
        return this == CORRECTED || this == CANCELLED;
    }

    /** Money has left, or may have. */
    boolean isOut() {
        return this == RELEASED || this == PAID;
    }
}
