package org.dukou.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Why something was not done, in a form a person and a program can read (RFC 9457).
 *
 * <p>The slug, such as {@code deal/notice-not-over}, is the problem type ({@code /problems/<slug>}), the key of its
 * words in {@code messages*.properties} ({@code problem.<slug>}) and the name of its help page.
 */
public abstract sealed class Problem extends RuntimeException permits Invalid, Refusal, Missing {

    private final String slug;
    private final @Nullable String field;
    private final transient Object[] facts;

    Problem(String slug, @Nullable String field, Object... facts) {
        super(slug);
        this.slug = slug;
        this.field = field;
        this.facts = facts;
    }

    public String slug() {
        return slug;
    }

    /** The path of the input that is at fault, such as {@code team[2].share}; null when it is not one input. */
    public @Nullable String field() {
        return field;
    }

    /** What fills the places {0}, {1} … of the problem's words. */
    public Object[] facts() {
        return facts.clone();
    }
}
