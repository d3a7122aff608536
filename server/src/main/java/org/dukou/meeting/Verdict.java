package org.dukou.meeting;

import java.util.ArrayList;
import java.util.List;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Invalid;
import org.dukou.meeting.followup.Charge;
import org.jspecify.annotations.Nullable;

/**
 * What was resolved about one matter.
 *
 * @param discussion what was said, in short; not for those who stepped back
 * @param text the resolution itself
 * @param recordedBy the secretary who wrote it down, and signs for it
 * @param v the version of this shape
 */
public record Verdict(
        Outcome outcome,
        @Nullable String discussion,
        String text,
        List<String> conditions,
        @Nullable Votes votes,
        List<Charge> charges,
        Actor recordedBy,
        int v) {

    private static final int SHAPE = 1;

    public Verdict {
        conditions = List.copyOf(conditions);
        charges = List.copyOf(charges);
    }

    /** @throws Invalid when conditions are named without agreeing under them, or the other way round */
    static Verdict of(
            Outcome outcome,
            @Nullable String discussion,
            String text,
            List<String> conditions,
            @Nullable Votes votes,
            List<Charge> charges,
            Actor recordedBy) {
        List<Invalid> faults = new ArrayList<>();
        if ((outcome == Outcome.AGREED_WITH_CONDITIONS) == conditions.isEmpty()) {
            faults.add(new Invalid("meeting/conditions-of-agreement", "conditions"));
        }
        if (outcome == Outcome.REFUSED && !charges.isEmpty()) {
            faults.add(new Invalid("meeting/nothing-to-do-of-a-refusal", "tasks"));
        }
        Invalid.throwIfAny(faults);
        return new Verdict(outcome, discussion, text, conditions, votes, charges, recordedBy, SHAPE);
    }

    /** As those who stepped back may read it. */
    Verdict withoutDiscussion() {
        return new Verdict(outcome, null, text, conditions, null, charges, recordedBy, v);
    }
}
