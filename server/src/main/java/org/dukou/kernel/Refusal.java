package org.dukou.kernel;

import org.jspecify.annotations.Nullable;

/** A rule of the law, of the university or of the house said no; answered with 409. */
public final class Refusal extends Problem {
    public Refusal(String slug, Object... facts) {
        super(slug, null, facts);
    }

    private Refusal(String slug, @Nullable String field, Object[] facts) {
        super(slug, field, facts);
    }

    /** The same refusal, pointing at the input that caused it. */
    public Refusal at(String field) {
        return new Refusal(slug(), field, facts());
    }
}
