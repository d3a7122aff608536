package org.dukou.deal;

import java.util.EnumSet;
import java.util.Set;

/** Where a deal stands. */
enum Stage {
    /** At the table. */
    NEGOTIATING,
    /** Put up, with those on the route. */
    IN_APPROVAL,
    /** Agreed to; the office chooses whether a notice that is not a duty is published. */
    APPROVED,
    /** Its price lies open to objections. */
    IN_NOTICE,
    /** Everything due before a signature is done. */
    READY_TO_SIGN,
    SIGNED,
    /** Everything that was to be paid has come. */
    COMPLETED,
    ENDED;

    Set<Stage> next() {
        return switch (this) {
            case NEGOTIATING -> EnumSet.of(IN_APPROVAL, ENDED);
            case IN_APPROVAL -> EnumSet.of(APPROVED, NEGOTIATING, ENDED);
            case APPROVED, IN_NOTICE -> EnumSet.of(IN_NOTICE, READY_TO_SIGN, NEGOTIATING, ENDED);
            case READY_TO_SIGN -> EnumSet.of(SIGNED, NEGOTIATING, ENDED);
            case SIGNED -> EnumSet.of(COMPLETED, ENDED);
            // Even when all was paid a contract may be rescinded.
            case COMPLETED -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.noneOf(Stage.class);
        };
    }

    /** The landing of the river where the boat lies in this stage; where it lay when the deal ended, it stays. */
    String stop() {
        return switch (this) {
            case NEGOTIATING -> "negotiation";
            case IN_APPROVAL -> "approval";
            case APPROVED, IN_NOTICE -> "notice";
            case READY_TO_SIGN -> "contract";
            case SIGNED -> "income";
            case COMPLETED, ENDED -> "reward";
        };
    }

    boolean isOver() {
        return this == COMPLETED || this == ENDED;
    }

    /** Between the table and the signature: what was agreed is before others and stands still. */
    boolean isUnderWay() {
        return switch (this) {
            case IN_APPROVAL, APPROVED, IN_NOTICE, READY_TO_SIGN -> true;
            case NEGOTIATING, SIGNED, COMPLETED, ENDED -> false;
        };
    }
}
