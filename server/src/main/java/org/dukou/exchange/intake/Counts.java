package org.dukou.exchange.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many rows there are of each kind.
 *
 * @param blank passed over
 * @param v the version of this shape
 */
public record Counts(
        long fresh,
        long changed,
        long same,
        long alike,
        long twice,
        long bad,
        long blank,
        @Nullable Integer v) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 1);

    public Counts {
        v = 1;
    }

    static Counts of(Map<Verdict, Long> rows, long blank) {
        return new Counts(
                rows.getOrDefault(Verdict.NEW, 0L),
                rows.getOrDefault(Verdict.CHANGED, 0L),
                rows.getOrDefault(Verdict.SAME, 0L),
                rows.getOrDefault(Verdict.ALIKE, 0L),
                rows.getOrDefault(Verdict.TWICE, 0L),
                rows.getOrDefault(Verdict.BAD, 0L),
                blank,
                1);
    }

    long rows() {
        return fresh + changed + same + alike + twice + bad;
    }

    long toTake(boolean alikeToo) {
        return fresh + changed + (alikeToo ? alike : 0);
    }
}
