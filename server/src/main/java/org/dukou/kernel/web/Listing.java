package org.dukou.kernel.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A list as it stands for one viewer, from one key on: read by the page where it is shown, and whole where it is taken out.
 *
 * @param rows reads at most {@code :limit} rows after the key asked for
 * @param counted counts the whole list, up to {@code :limit}
 * @param key after which the next page begins
 */
public record Listing<T>(StatementSpec rows, StatementSpec counted, RowMapper<T> each, Function<T, String> key) {

    /** @param each the record whose components are the columns */
    public Listing(StatementSpec rows, StatementSpec counted, Class<T> each, Function<T, String> key) {
        this(rows, counted, new SimplePropertyRowMapper<>(each), key);
    }

    public PageOf<T> page(int size) {
        List<T> found = rows(size + 1);
        boolean more = found.size() > size;
        List<T> items = List.copyOf(more ? found.subList(0, size) : found);
        long total = count(PageOf.COUNTED + 1);
        String next = more ? key.apply(items.getLast()) : null;
        return new PageOf<>(items, next, Math.min(total, PageOf.COUNTED), total <= PageOf.COUNTED);
    }

    public List<T> rows(int size) {
        return rows.param("limit", size).query(each).list();
    }

    /** All of them, however many. */
    public long count() {
        return count(Long.MAX_VALUE);
    }

    private long count(long most) {
        return counted.param("limit", most).query(Long.class).single();
    }
}
