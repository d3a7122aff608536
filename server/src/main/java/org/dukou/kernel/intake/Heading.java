package org.dukou.kernel.intake;

import java.util.List;

/**
 * One column of a table that is brought in.
 *
 * @param name the end of its word, such as {@code title} of {@code intake.results.title}
 * @param required a row without it is not taken
 * @param synonyms what others call it, besides its words in both languages
 */
public record Heading(String name, boolean required, List<String> synonyms) {

    public static Heading of(String name, String... synonyms) {
        return new Heading(name, false, List.of(synonyms));
    }

    public static Heading required(String name, String... synonyms) {
        return new Heading(name, true, List.of(synonyms));
    }
}
