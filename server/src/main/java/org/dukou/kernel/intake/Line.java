package org.dukou.kernel.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table as a desk reads it, column by column. What cannot be understood is noted with its column and reads as
 * empty, so that a row is told all its faults at once.
 */
public final class Line {

    private final Map<String, String> cells;
    private final Map<String, BigDecimal> units;
    private final LocalDate today;
    private final List<Invalid> faults = new ArrayList<>();

    /**
     * @param cells what stands in each column that was recognised, by the name of its heading
     * @param units by what an amount in a column is multiplied, as its head says: 10,000 for 万元
     */
    public Line(Map<String, String> cells, Map<String, BigDecimal> units, LocalDate today) {
        this.cells = cells;
        this.units = units;
        this.today = today;
    }

    /** Everything that was not understood so far. */
    public List<Invalid> faults() {
        return List.copyOf(faults);
    }

    /** Notes what is wrong with a column by the desk's own rules. */
    public void fault(String slug, @Nullable String column, Object... facts) {
        faults.add(new Invalid(slug, column, facts));
    }

    /** The text without blanks around it; empty when there is none. */
    public String text(String column) {
        return Cells.stripped(cells.getOrDefault(column, ""));
    }

    /** As {@link #text}, no longer than this. */
    public String text(String column, int longest) {
        String text = text(column);
        if (text.codePointCount(0, text.length()) > longest) {
            fault("intake/too-long", column, longest);
            return "";
        }
        return text;
    }

    /** As above, and there has to be one. */
    public String required(String column, int longest) {
        if (text(column).isEmpty()) {
            fault("intake/required", column);
        }
        return text(column, longest);
    }

    /** Yuan: with or without 元, 万元, 亿元, ¥, commas, full-width digits. */
    public @Nullable Money money(String column) {
        return read(column, text -> Cells.money(text, units.getOrDefault(column, BigDecimal.ONE)));
    }

    /** A day: {@code 2019-11-26}, {@code 2019/11/26}, {@code 2019年11月26日}, {@code 20191126} or a spreadsheet's number. */
    public @Nullable LocalDate day(String column) {
        return read(column, Cells::day);
    }

    /** A year, not after this one: {@code 2019}, {@code 2019年} or a day of it. */
    public @Nullable Integer year(String column) {
        return read(column, text -> Cells.year(text, today));
    }

    public @Nullable Integer number(String column, int least, int most) {
        return read(column, text -> Cells.number(text, least, most));
    }

    /** Several names or numbers in one cell, parted by 、 , ; or a line break. */
    public List<String> several(String column) {
        return Arrays.stream(text(column).split("[、,，;；\\n\\r]+"))
                .map(Cells::stripped)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** One of these, by what people call it; null when the cell is empty. */
    public <E> @Nullable E one(String column, Map<String, E> called) {
        return read(column, text -> {
            E one = called.get(Cells.plain(text));
            if (one == null) {
                throw new Invalid("intake/not-one-of", column, text, String.join("、", called.keySet()));
            }
            return one;
        });
    }

    private <T> @Nullable T read(String column, Function<String, T> reader) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (Invalid notUnderstood) {
            faults.add(notUnderstood.at(column));
            return null;
        }
    }
}
