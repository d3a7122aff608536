package org.dukou.kernel.intake;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Invalid;

/** What a desk already knows of what a row is about. */
public sealed interface Finding {

    /** Nothing like it is there. */
    record New() implements Finding {}

    /** It is there and says the same. */
    record Same(Known known) implements Finding {}

    /** It is there and would say something else. */
    record Changed(Known known, List<Difference> differences) implements Finding {}

    /** Something else is there that may well be the same; a person has to say. */
    record Alike(Known known) implements Finding {}

    /** A rule forbids it. */
    record Refused(Invalid reason) implements Finding {}

    /**
     * What is there.
     *
     * @param label as people call it, number or name
     * @param link where the workbench shows it
     */
    record Known(UUID id, String label, String link) {}

    /** @param column as in {@link Heading#name()} */
    record Difference(String column, String before, String after) {}
}
