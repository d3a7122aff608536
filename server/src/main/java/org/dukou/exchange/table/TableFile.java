package org.dukou.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dukou.kernel.Invalid;

/** A table in a file somebody brought: foreign until every row of it has been read. */
public sealed interface TableFile permits XlsxFile, TextFile {

    /** More columns no table of the office has; a file that has them holds something else. */
    int MOST_COLUMNS = 300;

    /** What one cell of a spreadsheet can hold. */
    int LONGEST_CELL = 32_767;

    byte[] ZIP = {'P', 'K', 3, 4};
    byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Reads the rows from the first to the last, or until the reader has enough. */
    void read(RowReader reader);

    /** Other sheets of the same file that have rows too and are not read. */
    List<String> left();

    /**
     * Opens it by what is in it, whatever its name says.
     *
     * @throws Invalid {@code table/empty}, {@code table/old-excel}, {@code table/too-much-inside},
     *     {@code table/not-a-table}, {@code table/encoding-unknown}
     */
    static TableFile open(Path file) throws IOException {
        byte[] first = new byte[ZIP.length];
        try (InputStream content = Files.newInputStream(file)) {
            int read = content.readNBytes(first, 0, first.length);
            if (read == 0) {
                throw new Invalid("table/empty", "document");
            }
        }
        if (Arrays.equals(first, OLD_OFFICE)) {
            throw new Invalid("table/old-excel", "document");
        }
        return Arrays.equals(first, ZIP) ? XlsxFile.open(file) : TextFile.open(file);
    }

    /** Takes one row after the other. */
    @FunctionalInterface
    interface RowReader {

        /**
         * @param place the number of the row as a spreadsheet counts, from 1
         * @param cells left to right, empty text where there is nothing
         * @return whether to go on
         */
        boolean row(int place, List<String> cells);
    }
}
