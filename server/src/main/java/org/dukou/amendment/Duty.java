package org.dukou.amendment;

import org.dukou.policy.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * What a change asks for before it may be signed, and the rule that says so.
 *
 * @param because the difference that asks for the most
 * @param approval it takes the route of a deal
 * @param notice it is made public as a deal would be
 */
record Duty(
        Difference because,
        boolean approval,
        boolean notice,
        String pack,
        String table,
        String edition,
        @Nullable Integer v) {

    static Duty of(Difference difference, Ruling ruling) {
        return new Duty(
                difference,
                ruling.output("approval").equals("REQUIRED"),
                ruling.output("notice").equals("REQUIRED"),
                ruling.pack(),
                ruling.table(),
                ruling.edition(),
                1);
    }

    int weight() {
        return (approval ? 2 : 0) + (notice ? 1 : 0);
    }
}
