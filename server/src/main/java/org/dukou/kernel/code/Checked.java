package org.dukou.kernel.code;

import java.util.Locale;
import org.dukou.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * What looking at a number showed. An invalid number is an answer too, not an error.
 *
 * @param number as it was given
 * @param normalised as it should be written: narrow characters, capitals, with its dot; as given where it has no form
 * @param kind what the number itself says it is, such as {@code INVENTION}; null where it does not say
 * @param problem slug of the reason it is invalid, null when it is valid
 * @param expected the check digit that belongs to the number, where one can be computed and the given one is not it
 */
public record Checked(
        String number,
        String normalised,
        @Nullable String kind,
        @Nullable String problem,
        @Nullable String expected) {

    public boolean valid() {
        return problem == null;
    }

    /** Why it is invalid, in words; null when it is valid. */
    public @Nullable String reason(Locale locale) {
        return problem == null
                ? null
                : Words.in(locale).say("problem." + problem, normalised, expected == null ? "" : expected);
    }
}
