package org.dukou.kernel.sheet;

import java.util.Map;
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

    public Asked {
        Map<String, String> given = new TreeMap<>(filters);
        given.values().removeIf(String::isBlank);
        filters = Map.copyOf(given);
    }

    public @Nullable String text(String name) {
        return filters.get(name);
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
