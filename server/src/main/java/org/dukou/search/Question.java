package org.dukou.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param tokens of the viewer
 * @param chosen the values of facets to which the answer is narrowed
 * @param after the place from which to read on
 */
record Question(
        String typed,
        Set<String> tokens,
        Chosen chosen,
        @Nullable String after,
        int size) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    Question {
        typed = typed.strip();
        typed = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    List<String> words() {
        return Arrays.stream(typed.split("[\\s　]+"))
                .filter(word -> !Analysis.squeezed(word).isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** Null where everything is welcome. */
    record Chosen(
            @Nullable String kind,
            @Nullable String unit,
            @Nullable String year,
            @Nullable String stage) {

        static final Chosen NOTHING = new Chosen(null, null, null, null);

        @Nullable
        String of(Facet facet) {
            return switch (facet) {
                case KIND -> kind;
                case UNIT -> unit;
                case YEAR -> year;
                case STAGE -> stage;
            };
        }
    }

    /** By what an answer can be narrowed. */
    enum Facet {
        KIND,
        UNIT,
        YEAR,
        STAGE;

        String field() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
