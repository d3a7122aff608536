package org.dukou.kernel.sheet;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What a list was narrowed by, as its address says it.
 *
 * @param filters by name; empty ones count as left out
 */
public record Asked(Map<String, String> filters) {

    /** How the address of a list says by which column it is sorted. */
    public static final String SORT = "sort";

    /** The keys of rows that were picked by hand, separated by commas; every list understands it. */
    public static final String ONLY = "only";

    public Asked {
        Map<String, String> given = new TreeMap<>(filters);
        given.values().removeIf(String::isBlank);
        filters = Map.copyOf(given);
    }

    /** The keys of the rows that were picked; empty when the whole list is meant. */
    public Set<String> only() {
        String keys = filters.get(ONLY);
        return keys == null ? Set.of() : Set.of(keys.split(","));
    }

    public @Nullable String text(String name) {
        return filters.get(name);
    }

    /** By which column the list was sorted; null for its usual order. */
    public @Nullable String sort() {
        return filters.get(SORT);
    }

    public boolean yes(String name) {
        return Boolean.parseBoolean(filters.get(name));
    }

    /** Null when it was not asked at all. */
    public @Nullable Boolean yesOrNo(String name) {
        String value = filters.get(name);
        return value == null ? null : Boolean.valueOf(value);
    }

    public @Nullable UUID id(String name) {
        return read(name, UUID::fromString);
    }

    public @Nullable Integer number(String name) {
        return read(name, Integer::valueOf);
    }

    public <E extends Enum<E>> @Nullable E one(Class<E> kind, String name) {
        return read(name, value -> Enum.valueOf(kind, value));
    }

    private <T> @Nullable T read(String name, Function<String, T> reader) {
        String value = filters.get(name);
        try {
            return value == null ? null : reader.apply(value);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("exchange/filter-unknown", name, value);
        }
    }
}
