package org.dukou.kernel;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Matters as rows that one statement can join, so that what happens to many of them costs as little as to one. */
public final class MatterRows {

    /** To stand in a from; its columns are kind, id, number, title, link, audience and place. */
    public static final String EACH = """
            (select kind, id, number, title, link, cast(tokens as text[]) as audience, place
             from unnest(cast(:kinds as text[]), cast(:ids as uuid[]), cast(:numbers as text[]), cast(:titles as text[]),
                         cast(:links as text[]), cast(:audiences as text[]))
                 with ordinality as rows (kind, id, number, title, link, tokens, place)) m
            """;

    private MatterRows() {}

    public static StatementSpec bind(StatementSpec statement, List<Matter> matters) {
        return bind(statement, matters, Matter::audience);
    }

    /** @param audience who may see what belongs to the matter */
    public static StatementSpec bind(
            StatementSpec statement, List<Matter> matters, Function<Matter, Audience> audience) {
        return statement
                .param("kinds", all(matters, Matter::kind))
                .param("ids", all(matters, matter -> matter.id().toString()))
                .param("numbers", all(matters, Matter::number))
                .param("titles", all(matters, Matter::title))
                .param("links", all(matters, Matter::link))
                .param("audiences", all(matters, matter -> written(audience.apply(matter))));
    }

    private static @Nullable String[] all(List<Matter> matters, Function<Matter, @Nullable String> of) {
        @Nullable String[] values = new String[matters.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = of.apply(matters.get(i));
        }
        return values;
    }

    /** As PostgreSQL writes a text[]; tokens have neither quotes nor backslashes in them. */
    private static String written(Audience audience) {
        return audience.sorted().stream().collect(Collectors.joining("\",\"", "{\"", "\"}"));
    }
}
