package org.dukou.exchange.intake;

import java.util.EnumSet;
import java.util.Set;

/** How an intake stands. */
public enum Phase {
    /** The file is kept and its head was read; somebody says what the columns are. */
    READ,
    /** Every row is read and compared with what there is. */
    CHECKING,
    /** What would change is shown; nothing has. */
    CHECKED,
    TAKING,
    TAKEN,
    TAKING_BACK,
    TAKEN_BACK,
    /** It broke off and changed nothing; it can be checked again. */
    FAILED,
    DISCARDED;

    /** Work goes on in the same phase when another node takes it up. */
    Set<Phase> next() {
        return switch (this) {
            case READ -> EnumSet.of(CHECKING, DISCARDED);
            case CHECKING -> EnumSet.of(CHECKED, FAILED, DISCARDED);
            case CHECKED -> EnumSet.of(CHECKING, TAKING, DISCARDED);
            case TAKING -> EnumSet.of(TAKEN, FAILED);
            case TAKEN -> EnumSet.of(TAKING_BACK);
            case TAKING_BACK -> EnumSet.of(TAKEN_BACK, TAKEN);
            case FAILED -> EnumSet.of(CHECKING, DISCARDED);
            case TAKEN_BACK, DISCARDED -> EnumSet.noneOf(Phase.class);
        };
    }

    boolean isUnderWay() {
        return this == CHECKING || this == TAKING || this == TAKING_BACK;
    }
}
