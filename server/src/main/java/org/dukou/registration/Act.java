package org.dukou.registration;

import java.util.EnumSet;
import java.util.Set;

/** What may be done to a registration. */
enum Act {
    APPLY,
    RECORD_ACCEPTANCE,
    RECORD_REGISTRATION,
    RECORD_RETURN,
    RECORD_CHANGE,
    RECORD_CANCELLATION,
    FORGO;

    /** The only place where it is decided what may be done, and when. */
    static Set<Act> of(Stage stage) {
        return switch (stage) {
            case DUE, RETURNED -> EnumSet.of(APPLY, FORGO);
            case APPLIED -> EnumSet.of(RECORD_ACCEPTANCE, RECORD_REGISTRATION, RECORD_RETURN);
            case ACCEPTED -> EnumSet.of(RECORD_REGISTRATION, RECORD_RETURN);
            case REGISTERED -> EnumSet.of(RECORD_CHANGE, RECORD_CANCELLATION);
            case FORGONE -> EnumSet.of(APPLY);
            case CANCELLED -> EnumSet.noneOf(Act.class);
        };
    }
}
