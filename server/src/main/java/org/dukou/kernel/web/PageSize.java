package org.dukou.kernel.web;

import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** How many rows a page of a list may hold: 20, 50 or 100. */
public enum PageSize {
    S20(20),
    S50(50),
    S100(100);

    private final int rows;

    PageSize(int rows) {
        this.rows = rows;
    }

    /** @throws Invalid {@code request/page-size} for any other number */
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return S20.rows;
        }
        for (PageSize size : values()) {
            if (size.rows == asked) {
                return asked;
            }
        }
        throw new Invalid("request/page-size", "size", asked);
    }
}
