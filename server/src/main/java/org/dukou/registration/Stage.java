package org.dukou.registration;

import java.util.EnumSet;
import java.util.Set;

/** Where the registration of a technology contract stands. */
enum Stage {
    /** The contract is signed and nobody has applied yet. */
    DUE,
    APPLIED,
    /** The registration office took it up; its days run. */
    ACCEPTED,
    /** Sent back to be corrected. */
    RETURNED,
    REGISTERED,
    CANCELLED,
    /** The office decided not to apply. */
    FORGONE;

    Set<Stage> next() {
        return switch (this) {
            case DUE, RETURNED -> EnumSet.of(APPLIED, FORGONE);
            case APPLIED -> EnumSet.of(ACCEPTED, RETURNED, REGISTERED);
            case ACCEPTED -> EnumSet.of(RETURNED, REGISTERED);
            case REGISTERED -> EnumSet.of(CANCELLED);
            case FORGONE -> EnumSet.of(APPLIED);
            case CANCELLED -> EnumSet.noneOf(Stage.class);
        };
    }
}
