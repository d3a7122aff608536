package org.dukou.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dukou.kernel.Money;
import org.dukou.kernel.Words;
import org.dukou.kernel.sheet.Column;
import org.dukou.kernel.sheet.Sheet;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that is written as the rows come and holds no more than a page of them in memory. The last worksheet says
 * what the file is: how many rows, when, for whom, narrowed by what.
 */
final class SheetFile<R> {

    /** One worksheet of a workbook holds 1,048,576 rows; what is more goes on in the next. */
    private static final int MOST_ROWS = 1_000_000;

    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final String MONEY = "#,##0.00";

    private final Workbook book;
    private final List<Column<R>> columns;
    private final Words words;
    private final String sheetKey;
    private final String title;
    private Worksheet page;
    private int row;
    private int pages;
    private long rows;
    private final CellText text;

    SheetFile(OutputStream out, Sheet<R> sheet, Words words, String title) throws IOException {
        this.book = new Workbook(out, "Dukou", "1.0");
        this.columns = sheet.columns();
        this.words = words;
        this.sheetKey = "sheet." + sheet.name() + ".";
        this.title = title;
        this.text = new CellText(words);
        this.page = turn();
    }

    long rows() {
        return rows;
    }

    void add(List<R> more) throws IOException {
        for (R one : more) {
            if (row > MOST_ROWS) {
                page.finish();
                page = turn();
            }
            for (int place = 0; place < columns.size(); place++) {
                Column<R> column = columns.get(place);
                write(place, column.kind(), column.value().apply(one, words));
            }
            row++;
            rows++;
        }
        page.flush();
    }

    private Worksheet turn() {
        pages++;
        row = 1;
        Worksheet fresh = book.newWorksheet(pages == 1 ? title : title + " " + pages);
        fresh.freezePane(0, 1);
        for (int place = 0; place < columns.size(); place++) {
            fresh.inlineString(0, place, words.say(sheetKey + columns.get(place).name()));
            fresh.style(0, place).bold().set();
            fresh.width(place, width(columns.get(place).kind()));
        }
        return fresh;
    }

    private static double width(Column.Kind kind) {
        return switch (kind) {
            case LONG_TEXT -> 44;
            case TEXT, MONEY -> 20;
            case MOMENT -> 17;
            case DAY -> 12;
            case COUNT -> 10;
        };
    }

    private void write(int place, Column.Kind kind, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (kind) {
            case TEXT, LONG_TEXT -> page.inlineString(row, place, text.of((String) value));
            case DAY -> {
                page.value(row, place, (LocalDate) value);
                page.style(row, place).format(DAY).set();
            }
            case MOMENT -> {
                page.value(row, place, inShanghai((OffsetDateTime) value));
                page.style(row, place).format(MOMENT).set();
            }
            case MONEY -> {
                page.value(row, place, ((Money) value).amount());
                page.style(row, place).format(MONEY).set();
            }
            case COUNT -> page.value(row, place, (Number) value);
        }
    }

    private static LocalDateTime inShanghai(OffsetDateTime moment) {
        return moment.atZoneSameInstant(HouseClock.SHANGHAI).toLocalDateTime();
    }

    void close(String owner, LocalDateTime now, List<Told> filters) throws IOException {
        page.finish();
        Worksheet about = book.newWorksheet(words.say("exchange.about"));
        about.width(0, 20);
        about.width(1, 60);
        List<Told> facts = new ArrayList<>();
        facts.add(new Told(words.say("exchange.about.list"), title));
        facts.add(new Told(words.say("exchange.about.owner"), owner));
        facts.addAll(filters);
        facts.add(new Told(words.say("exchange.about.scope"), words.say("exchange.about.scope-said")));
        if (text.hasNeutralised()) {
            facts.add(new Told(words.say("exchange.about.marks"), words.say("exchange.about.marks-said")));
        }
        if (text.hasShortened()) {
            facts.add(new Told(words.say("exchange.about.long"), words.say("exchange.about.long-said")));
        }
        about.inlineString(0, 0, words.say("exchange.about.rows"));
        about.value(0, 1, rows);
        about.inlineString(1, 0, words.say("exchange.about.at"));
        about.value(1, 1, now);
        about.style(1, 1).format(MOMENT).set();
        for (int at = 0; at < facts.size(); at++) {
            about.inlineString(at + 2, 0, facts.get(at).label());
            about.inlineString(at + 2, 1, text.of(facts.get(at).value()));
        }
        about.finish();
        book.finish();
    }
}
