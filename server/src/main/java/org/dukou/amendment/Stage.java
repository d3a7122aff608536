package org.dukou.amendment;

import java.util.EnumSet;
import java.util.Set;

/** Where a supplementary agreement stands. */
enum Stage {
    /** Being settled with the other party. */
    DRAFT,
    IN_APPROVAL,
    /** Its price or its taker lies open to objections. */
    IN_NOTICE,
    READY_TO_SIGN,
    /** It holds. */
    SIGNED,
    GIVEN_UP;

    Set<Stage> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_APPROVAL, READY_TO_SIGN, GIVEN_UP);
            case IN_APPROVAL -> EnumSet.of(IN_NOTICE, READY_TO_SIGN, DRAFT, GIVEN_UP);
            case IN_NOTICE -> EnumSet.of(READY_TO_SIGN, DRAFT, GIVEN_UP);
            case READY_TO_SIGN -> EnumSet.of(SIGNED, DRAFT, GIVEN_UP);
            case SIGNED, GIVEN_UP -> EnumSet.noneOf(Stage.class);
        };
    }
}
