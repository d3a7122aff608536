package org.dukou.notice;

import java.util.EnumSet;
import java.util.Set;

/** Where a notice stands. */
public enum NoticeState {
    /** Its days run. */
    OPEN,
    /** An admitted objection holds clock and deal. */
    STOPPED,
    /** It ended without an objection that was upheld. */
    OVER,
    /** Taken back: an objection was upheld, or what it said has changed. */
    WITHDRAWN;

    Set<NoticeState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(STOPPED, OVER, WITHDRAWN);
            case STOPPED -> EnumSet.of(OPEN, WITHDRAWN);
            case OVER, WITHDRAWN -> EnumSet.noneOf(NoticeState.class);
        };
    }

    /** Whether it stands before the public, running or held. */
    public boolean isStanding() {
        return this == OPEN || this == STOPPED;
    }
}
