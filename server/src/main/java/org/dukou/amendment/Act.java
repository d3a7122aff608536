package org.dukou.amendment;

import java.util.EnumSet;
import java.util.Set;

/** What may be done to a supplementary agreement. */
enum Act {
    REWRITE,
    PROPOSE,
    /** Back to be rewritten: what was approved and made public no longer holds. */
    TAKE_BACK,
    GIVE_UP;

    static Set<Act> of(Stage stage) {
        return switch (stage) {
            case DRAFT -> EnumSet.of(REWRITE, PROPOSE, GIVE_UP);
            case IN_APPROVAL, IN_NOTICE, READY_TO_SIGN -> EnumSet.of(TAKE_BACK, GIVE_UP);
            case SIGNED, GIVEN_UP -> EnumSet.noneOf(Act.class);
        };
    }
}
