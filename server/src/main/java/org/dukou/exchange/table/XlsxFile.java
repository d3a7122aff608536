package org.dukou.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.dukou.kernel.Invalid;

/** The first sheet of a workbook that can be seen and has rows, read as it streams. */
final class XlsxFile implements TableFile {

    private final Path file;
    private final String sheet;
    private final List<int[]> merged;
    private final List<String> left;

    private XlsxFile(Path file, String sheet, List<int[]> merged, List<String> left) {
        this.file = file;
        this.sheet = sheet;
        this.merged = merged;
        this.left = left;
    }

    static XlsxFile open(Path file) throws IOException {
        try (Parcel parcel = Parcel.open(file);
                ReadableWorkbook book = opened(file)) {
            List<Sheet> filled = new ArrayList<>();
            for (Sheet one : book.getSheets().toList()) {
                if (one.getVisibility() == SheetVisibility.VISIBLE && hasRows(one)) {
                    filled.add(one);
                }
            }
            if (filled.isEmpty()) {
                throw new Invalid("table/empty", "document");
            }
            String name = filled.getFirst().getName();
            return new XlsxFile(
                    file,
                    name,
                    parcel.merged(name),
                    filled.stream().skip(1).map(Sheet::getName).toList());
        } catch (ExcelReaderException broken) {
            throw new Invalid("table/broken", "document");
        }
    }

    private static boolean hasRows(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.anyMatch(row -> row.getPhysicalCellCount() > 0);
        }
    }

    private static ReadableWorkbook opened(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException | IllegalArgumentException | NullPointerException broken) {
            throw new Invalid("table/broken", "document");
        }
    }

    @Override
    public List<String> left() {
        return left;
    }

    @Override
    public void read(RowReader reader) {
        try (ReadableWorkbook book = opened(file);
                Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
            Merging merging = new Merging(merged);
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                List<String> cells = cells(row);
                merging.fill(row.getRowNum() - 1, cells);
                if (!reader.row(row.getRowNum(), cells)) {
                    return;
                }
            }
        } catch (ExcelReaderException broken) {
            throw new Invalid("table/broken", "document");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell == null) {
                continue;
            }
            String text = CellValue.text(cell);
            int column = cell.getColumnIndex();
            if (text.isEmpty()) {
                continue;
            }
            if (column >= MOST_COLUMNS) {
                throw new Invalid("table/too-wide", "document", row.getRowNum(), MOST_COLUMNS);
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
        return cells;
    }
}
