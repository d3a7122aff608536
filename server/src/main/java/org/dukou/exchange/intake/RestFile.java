package org.dukou.exchange.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dukou.exchange.CellText;
import org.dukou.kernel.Words;
import org.dukou.kernel.intake.Cells;

/**
 * The rows that were not taken, word for word as they had been brought, and beside each why: to be corrected and brought
 * again.
 */
final class RestFile {

    private static final String REASON = "exchange.intake.reason";
    private static final String PLACE = "exchange.intake.place";
    private static final int WIDE = 60;

    private RestFile() {}

    /** Columns that the house wrote beside the rows when it gave them back. */
    static boolean isOurs(String head) {
        String plain = Cells.plain(head);
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).stream()
                .map(Words::in)
                .anyMatch(words ->
                        plain.equals(Cells.plain(words.say(REASON))) || plain.equals(Cells.plain(words.say(PLACE))));
    }

    /** @param after the rows that follow the one at this place */
    static void write(Path file, Head head, String sheet, Words words, IntFunction<List<IntakeRows.Row>> after) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook book = new Workbook(out, "Dukou", "1.0")) {
            CellText text = new CellText(words);
            Worksheet page = book.newWorksheet(words.say("exchange.intake.rest"));
            page.freezePane(0, 1);
            head(page, head, words, text);
            int at = 1;
            for (List<IntakeRows.Row> rows = after.apply(0);
                    !rows.isEmpty();
                    rows = after.apply(rows.getLast().place())) {
                for (IntakeRows.Row row : rows) {
                    page.inlineString(at, 0, text.of(row.found().reason(row.verdict(), sheet, words)));
                    page.value(at, 1, row.place());
                    write(page, at++, head, row.cells(), text);
                }
                page.flush();
            }
            page.width(0, WIDE);
            page.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void head(Worksheet page, Head head, Words words, CellText text) {
        page.inlineString(0, 0, words.say(REASON));
        page.inlineString(0, 1, words.say(PLACE));
        int column = 2;
        for (String name : head.names()) {
            if (!isOurs(name)) {
                page.inlineString(0, column++, text.of(name));
            }
        }
        for (int i = 0; i < column; i++) {
            page.style(0, i).bold().set();
        }
    }

    private static void write(Worksheet page, int at, Head head, List<String> cells, CellText text) {
        int column = 2;
        for (int i = 0; i < Math.max(cells.size(), head.names().size()); i++) {
            if (i >= head.names().size() || !isOurs(head.names().get(i))) {
                if (i < cells.size() && !cells.get(i).isEmpty()) {
                    page.inlineString(at, column, text.of(cells.get(i)));
                }
                column++;
            }
        }
    }
}
