package org.dukou.kernel;

import org.jspecify.annotations.Nullable;

/** What somebody typed into a search box, as a pattern of SQL's {@code like}; letters with a meaning there stand for themselves. */
public final class Like {

    private Like() {}

    /** Null when nothing was typed. */
    public static @Nullable String containing(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : "%" + literal(typed) + "%";
    }

    /** Null when nothing was typed. */
    public static @Nullable String beginningWith(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : literal(typed) + "%";
    }

    private static String literal(String typed) {
        return typed.strip().replaceAll("([%_\\\\])", "\\\\$1");
    }
}
