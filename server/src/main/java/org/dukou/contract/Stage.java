package org.dukou.contract;

import java.util.EnumSet;
import java.util.Set;

/** Where a contract stands. */
enum Stage {
    TO_BE_SIGNED,
    SIGNED,
    /** Given up before it was signed. */
    CANCELLED;

    Set<Stage> next() {
        return switch (this) {
            case TO_BE_SIGNED -> EnumSet.of(SIGNED, CANCELLED);
            case SIGNED, CANCELLED -> EnumSet.noneOf(Stage.class);
        };
    }
}
