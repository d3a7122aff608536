package org.dukou.exchange;

import java.util.EnumSet;
import java.util.Set;

/** How a job stands. */
enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** A running job may run again: the node that was at it went silent. */
    Set<State> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(RUNNING, CANCELLED);
            case RUNNING -> EnumSet.of(RUNNING, WAITING, DONE, FAILED, CANCELLED);
            case DONE, FAILED, CANCELLED -> EnumSet.noneOf(State.class);
        };
    }

    boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
