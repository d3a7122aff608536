package org.dukou.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The input cannot be understood or breaks its form; answered with 400 and the field, or all the fields, named. */
public final class Invalid extends Problem {

    private final transient List<Invalid> each;

    public Invalid(String slug, @Nullable String field, Object... facts) {
        super(slug, field, facts);
        this.each = List.of(this);
    }

    private Invalid(List<Invalid> each) {
        super("request/fields-invalid", null, each.size());
        this.each = each;
    }

    /** The same problem, said of the field it was found in. */
    public Invalid at(String field) {
        return new Invalid(slug(), field, facts());
    }

    /** Every fault of the input, so that a form can show all of them at once. */
    public List<Invalid> each() {
        return each;
    }

    /** Throws what was found: nothing, the one fault, or all of them together. */
    public static void throwIfAny(List<Invalid> found) {
        if (found.size() == 1) {
            throw found.getFirst();
        }
        if (!found.isEmpty()) {
            throw new Invalid(List.copyOf(found));
        }
    }
}
