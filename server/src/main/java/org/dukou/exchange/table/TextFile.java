package org.dukou.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dukou.kernel.Invalid;

/** A table as text, its cells parted by commas, semicolons or tabs. */
final class TextFile implements TableFile {

    private static final char[] DELIMITERS = {',', '\t', ';', '，'};
    private static final int ENOUGH_TO_SEE = 64 * 1024;

    private final Path file;
    private final Charset encoding;
    private final char delimiter;

    private TextFile(Path file, Charset encoding, char delimiter) {
        this.file = file;
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    static TextFile open(Path file) throws IOException {
        Charset encoding = Encoding.of(file);
        return new TextFile(file, encoding, delimiter(file, encoding));
    }

    /** The one that stands most often in the first line that says anything, outside of quotes. */
    private static char delimiter(Path file, Charset encoding) throws IOException {
        try (Reader text = Encoding.withoutMark(reader(file, encoding))) {
            int[] counts = new int[DELIMITERS.length];
            boolean quoted = false;
            boolean said = false;
            for (int i = 0, c = text.read(); i < ENOUGH_TO_SEE && c >= 0; i++, c = text.read()) {
                if (!quoted && said && (c == '\n' || c == '\r')) {
                    break;
                }
                quoted ^= c == '"';
                said |= !Character.isWhitespace(c);
                for (int k = 0; k < DELIMITERS.length; k++) {
                    counts[k] += !quoted && c == DELIMITERS[k] ? 1 : 0;
                }
            }
            int best = 0;
            for (int k = 1; k < counts.length; k++) {
                best = counts[k] > counts[best] ? k : best;
            }
            return DELIMITERS[best];
        }
    }

    @Override
    public List<String> left() {
        return List.of();
    }

    @Override
    public void read(RowReader reader) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        try (Reader text = Encoding.withoutMark(reader(file, encoding));
                CSVParser records =
                        CSVParser.builder().setReader(text).setFormat(format).get()) {
            int place = 0;
            try {
                for (CSVRecord record : records) {
                    place = (int) record.getRecordNumber();
                    if (!reader.row(place, cells(record, place))) {
                        return;
                    }
                }
            } catch (UncheckedIOException quoteNeverEnds) {
                throw new Invalid("table/quote-open", "document", place + 1);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(CSVRecord record, int place) {
        if (record.size() > MOST_COLUMNS) {
            throw new Invalid("table/too-wide", "document", place, MOST_COLUMNS);
        }
        List<String> cells = new ArrayList<>(record.size());
        for (String cell : record) {
            if (cell.length() > LONGEST_CELL) {
                throw new Invalid("table/cell-too-long", "document", place, cells.size() + 1, LONGEST_CELL);
            }
            cells.add(cell);
        }
        return cells;
    }

    private static Reader reader(Path file, Charset encoding) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
