package org.dukou.kernel;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Words looked for in a list. Whatever of a row may be found lies in lower case in one generated column {@code sought}, and
 * an index holds its pairs of neighbouring characters, for a Chinese word is often no longer than two.
 */
public final class Sought {

    private Sought() {}

    /** Holds where nothing is looked for, and for rows that have the words in this column. */
    public static String in(String column) {
        return "(cast(:like as text) is null or %s)".formatted(found(column));
    }

    /** Holds for rows that have the words in this column. */
    public static String found(String column) {
        return "pairs_of(%1$s) @> pairs_of(cast(:words as text)) and %1$s like lower(:like)".formatted(column);
    }

    public static StatementSpec bind(StatementSpec query, @Nullable String typed) {
        String like = Like.containing(typed);
        return query.param("like", like).param("words", like == null || typed == null ? null : typed.strip());
    }
}
