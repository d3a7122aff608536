package org.dukou.meeting.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a follow-up stands on a certain day. */
enum FollowUpState {
    OPEN,
    OVERDUE,
    DONE,
    /** Done after the day it was due. */
    DONE_LATE;

    static FollowUpState of(LocalDate due, @Nullable LocalDate doneOn, LocalDate today) {
        if (doneOn != null) {
            return doneOn.isAfter(due) ? DONE_LATE : DONE;
        }
        return due.isBefore(today) ? OVERDUE : OPEN;
    }
}
