package org.dukou.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.dukou.kernel.code.Checked;
import org.jspecify.annotations.Nullable;

/** What is said of one number: valid with its kind, or invalid with the reason and the check digit it should have. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NumberAnswer(
        String number,
        boolean valid,
        @Nullable String kind,
        String normalised,
        @Nullable String problem,
        @Nullable String reason,
        @Nullable String expected) {

    NumberAnswer(Checked checked) {
        this(
                checked.number(),
                checked.valid(),
                checked.kind(),
                checked.normalised(),
                checked.problem(),
                checked.reason(Speaking.language()),
                checked.expected());
    }
}
