package org.dukou.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Invalid;
import org.dukou.meeting.followup.Charge;
import org.jspecify.annotations.Nullable;

/** What the secretary wrote down about one matter. */
record Wording(
        Outcome outcome,
        @Nullable String discussion,
        String text,
        List<String> conditions,
        @Nullable Votes votes,
        List<Todo> tasks) {

    /** What somebody is to do, by this day. */
    record Todo(String what, UUID owner, LocalDate due) {}

    /** @throws Invalid naming what is missing or cannot be */
    Verdict verdict(Function<UUID, String> names, Actor recordedBy, LocalDate today) {
        List<Invalid> faults = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).due().isBefore(today)) {
                faults.add(new Invalid("meeting/day-past", "tasks[" + i + "].due"));
            }
        }
        Invalid.throwIfAny(faults);
        return Verdict.of(
                outcome,
                blankAsNull(discussion),
                text.strip(),
                conditions.stream()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList(),
                votes,
                tasks.stream()
                        .map(task ->
                                new Charge(task.what().strip(), task.owner(), names.apply(task.owner()), task.due()))
                        .toList(),
                recordedBy);
    }

    private static @Nullable String blankAsNull(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
