package org.dukou.kernel.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * The columns by which one list can be sorted, as its address names them: {@code sort=price}, and {@code sort=-price} from
 * the greatest down. Each has an index over its expression and the id, and none is ever null; rows that are alike follow by
 * their ids.
 */
public final class Sorting {

    private final String table;
    private final String id;
    private final Order usual;
    private final Map<String, String> expressions = new LinkedHashMap<>();

    private Sorting(String table, String id, @Nullable String expression, boolean falling) {
        this.table = table;
        this.id = id;
        this.usual = order(expression, falling);
    }

    /** A list that is usually read from the newest down. */
    public static Sorting newestFirst(String table, String id) {
        return new Sorting(table, id, null, true);
    }

    /** A list that is usually read from the least of this up. */
    public static Sorting upBy(String expression, String table, String id) {
        return new Sorting(table, id, expression, false);
    }

    /** @param expression never null, and the beginning of an index */
    public Sorting and(String column, String expression) {
        expressions.put(column, expression);
        return this;
    }

    /** @throws Invalid {@code request/sort-unknown} for a column the list is not sorted by */
    public Order asked(@Nullable String sort) {
        if (sort == null || sort.isBlank()) {
            return usual;
        }
        boolean falling = sort.startsWith("-");
        String expression = expressions.get(falling ? sort.substring(1) : sort);
        if (expression == null) {
            throw new Invalid("request/sort-unknown", "sort", sort);
        }
        return order(expression, falling);
    }

    private Order order(@Nullable String expression, boolean falling) {
        String way = falling ? " desc" : "";
        String beyond = falling ? "<" : ">";
        return expression == null
                ? new Order(id + way, "%s %s :after".formatted(id, beyond))
                : new Order(
                        "%s%s, %s%s".formatted(expression, way, id, way),
                        "(%s, %s) %s (select %s, %s from %s where %s = :after)"
                                .formatted(expression, id, beyond, expression, id, table, id));
    }

    /**
     * One order, as SQL says it.
     *
     * @param by what comes after {@code order by}
     * @param further holds for the rows that follow the one whose id is {@code :after}
     */
    public record Order(String by, String further) {

        /** The end of a query that reads one page. */
        public String page() {
            return "and (cast(:after as uuid) is null or %s) order by %s limit :limit".formatted(further, by);
        }
    }
}
