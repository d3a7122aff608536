package org.dukou.deal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import org.dukou.policy.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * The rule by which a price has to be made public, or not.
 *
 * @param ruling rule, edition and rows
 * @param sentence what deals of earlier days kept in its place, in Chinese
 */
record DutyBasis(
        @Nullable Ruling ruling,
        @Nullable String sentence,
        @Nullable Integer v) {

    DutyBasis {
        v = 1;
    }

    static DutyBasis of(Ruling ruling) {
        return new DutyBasis(ruling, null, 1);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DutyBasis ofEarlierDays(String sentence) {
        return new DutyBasis(null, sentence, 1);
    }

    String in(Locale locale) {
        return ruling == null ? String.valueOf(sentence) : ruling.asText(locale);
    }
}
