package org.dukou.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may see a thing, as tokens: {@code public}, {@code office}, {@code audit}, {@code unit:<id>}, {@code person:<id>},
 * {@code role:<ROLE>}, {@code role:<ROLE>@<unit>}, {@code body:<id>} or {@code secretary:<id>}. A viewer has tokens too; one in
 * common is enough.
 *
 * <p>It is decided once, by the desk that owns the thing, and stored beside it, so that one SQL predicate serves lists,
 * counts, exports and jobs alike: {@code audience && cast(:tokens as text[])}.
 */
public record Audience(Set<String> tokens) {

    public static final String PUBLIC = "public";
    public static final String OFFICE = "office";
    public static final String AUDIT = "audit";

    /** How tokens of single persons begin. */
    private static final String PERSON = "person:";

    public Audience {
        tokens = Set.copyOf(tokens);
    }

    public static Audience of(String... tokens) {
        return new Audience(Set.of(tokens));
    }

    @JsonCreator
    public static Audience of(Collection<String> tokens) {
        return new Audience(new TreeSet<>(tokens));
    }

    public static String person(UUID person) {
        return PERSON + person;
    }

    public static String unit(UUID unit) {
        return "unit:" + unit;
    }

    /** Everyone who sits on a standing body, its secretary included. */
    public static String body(UUID body) {
        return "body:" + body;
    }

    /** Whoever keeps the minutes of a standing body. */
    public static String secretary(UUID body) {
        return "secretary:" + body;
    }

    public Audience and(String... more) {
        return and(Arrays.asList(more));
    }

    public Audience and(Collection<String> more) {
        return new Audience(
                Stream.concat(tokens.stream(), more.stream()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The tokens of those who are named one by one. */
    public List<String> persons() {
        return tokens.stream()
                .filter(token -> token.startsWith(PERSON))
                .sorted()
                .toList();
    }

    public boolean includes(Viewer viewer) {
        return viewer.tokens().stream().anyMatch(tokens::contains);
    }

    /** As the database keeps it, in a stable order. */
    public String[] toArray() {
        return tokens.stream().sorted().toArray(String[]::new);
    }

    @JsonValue
    public Collection<String> sorted() {
        return new TreeSet<>(tokens);
    }
}
