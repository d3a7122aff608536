package org.dukou.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** {@code B2:C4} as a spreadsheet writes it. */
final class CellRange {

    private static final Pattern FORM =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    private static final int LETTERS = 26;

    private CellRange() {}

    /** First row, last row, first column, last column, all from 0. */
    static int[] of(@Nullable String written) {
        Matcher parts = FORM.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            throw new Invalid("table/broken", "document");
        }
        return new int[] {
            Integer.parseInt(parts.group(2)) - 1,
            Integer.parseInt(parts.group(4)) - 1,
            column(parts.group(1)),
            column(parts.group(3))
        };
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }
}
