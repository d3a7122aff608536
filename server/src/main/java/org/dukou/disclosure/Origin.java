package org.dukou.disclosure;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a result of the time before Dukou came from: a row of a table the office had kept.
 *
 * @param intake the import it came in by
 * @param file the name of the table
 * @param place the number of the row, as a spreadsheet counts
 * @param cells what that row said, by the heads of the table, word for word
 * @param year in which it was made or recorded; null where the table does not say
 * @param holder to whom the rights belonged, as the table has it
 * @param v the version of this shape
 */
record Origin(
        UUID intake,
        String file,
        int place,
        Map<String, String> cells,
        @Nullable Integer year,
        String holder,
        @Nullable Integer v) {
    Origin {
        v = 1;
    }
}
