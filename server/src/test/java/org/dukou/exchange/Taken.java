package org.dukou.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A file that was taken out, read back as a spreadsheet reads it. */
record Taken(List<Row> lines, Map<String, String> about) {

    static Taken of(byte[] xlsx) {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(true, true))) {
            List<List<Row>> pages = book.getSheets()
                    .map(sheet -> {
                        try {
                            return sheet.read();
                        } catch (IOException broken) {
                            throw new UncheckedIOException(broken);
                        }
                    })
                    .toList();
            Map<String, String> about = new LinkedHashMap<>();
            pages.getLast().forEach(row -> about.put(row.getCellText(0), row.getCellText(1)));
            return new Taken(pages.getFirst(), about);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<String> head() {
        return lines.getFirst().stream().map(Cell::getText).toList();
    }

    int rows() {
        return lines.size() - 1;
    }

    List<String> column(String name) {
        int at = head().indexOf(name);
        return lines.stream().skip(1).map(row -> row.getCellText(at)).toList();
    }

    List<String> typesOf(String name) {
        return cells(name).map(cell -> cell.getType().name()).toList();
    }

    String formatOf(String name) {
        return cells(name).map(Cell::getDataFormatString).findFirst().orElseThrow();
    }

    private java.util.stream.Stream<Cell> cells(String name) {
        int at = head().indexOf(name);
        return lines.stream()
                .skip(1)
                .map(row -> row.getOptionalCell(at).orElse(null))
                .filter(Objects::nonNull);
    }
}
