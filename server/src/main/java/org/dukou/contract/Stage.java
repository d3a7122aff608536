package org.dukou.contract;

import java.util.EnumSet;
import java.util.Set;

/** Where a contract stands. */
enum Stage {
    TO_BE_SIGNED,
    SIGNED,
    /** In force, but not performed for the time being. */
    SUSPENDED,
    /** It ended before its time (民法典 Art. 562–566). */
    RESCINDED,
    /** Its term has run out. */
    EXPIRED,
    /** Given up before it was signed. */
    CANCELLED;

    Set<Stage> next() {
        return switch (this) {
            case TO_BE_SIGNED -> EnumSet.of(SIGNED, CANCELLED);
            case SIGNED -> EnumSet.of(SUSPENDED, RESCINDED, EXPIRED);
            case SUSPENDED -> EnumSet.of(SIGNED, RESCINDED, EXPIRED);
            case RESCINDED, EXPIRED, CANCELLED -> EnumSet.noneOf(Stage.class);
        };
    }
}
