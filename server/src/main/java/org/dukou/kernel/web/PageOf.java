package org.dukou.kernel.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, found by key rather than by counting rows.
 *
 * @param next where the next page begins, to be given as {@code after}; null on the last page
 * @param total rows in the whole list, exact up to {@link #COUNTED}
 */
public record PageOf<T>(List<T> items, @Nullable String next, long total, boolean totalIsExact) {

    /** Beyond this many rows a list says "10,000+". */
    public static final int COUNTED = 10_000;
}
