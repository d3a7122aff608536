package org.dukou.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * When and where a body is to meet.
 *
 * @param startsAt such as 09:30
 * @param cutoff the last day on which matters come onto the agenda
 */
record Call(LocalDate heldOn, @Nullable String startsAt, String place, LocalDate cutoff) {

    void check(LocalDate today) {
        List<Invalid> faults = new ArrayList<>();
        if (heldOn.isBefore(today)) {
            faults.add(new Invalid("meeting/day-past", "heldOn"));
        }
        if (cutoff.isAfter(heldOn)) {
            faults.add(new Invalid("meeting/cutoff-after-meeting", "cutoff"));
        }
        Invalid.throwIfAny(faults);
    }
}
