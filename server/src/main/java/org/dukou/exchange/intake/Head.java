package org.dukou.exchange.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table as it was found.
 *
 * @param place the number of the row, as a spreadsheet counts
 * @param names left to right
 * @param samples the first rows below it, to see what a column holds
 * @param left sheets of the same file that are not read
 * @param v the version of this shape
 */
record Head(
        int place,
        List<String> names,
        List<List<String>> samples,
        List<String> left,
        @Nullable Integer v) {
    Head {
        names = List.copyOf(names);
        samples = List.copyOf(samples);
        left = List.copyOf(left);
        v = 1;
    }
}
