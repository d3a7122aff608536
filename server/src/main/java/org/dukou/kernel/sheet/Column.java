package org.dukou.kernel.sheet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dukou.kernel.Money;
import org.dukou.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * One column of a sheet.
 *
 * @param name the end of its word, such as {@code title} of {@code sheet.disclosures.title}
 * @param value what a row says in it, in the language of the reader; null leaves the cell empty
 */
public record Column<R>(String name, Kind kind, BiFunction<R, Words, @Nullable Object> value) {

    /** How a cell is written. Numbers of things, such as a contract's or a person's, are {@code TEXT}. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        DAY,
        MOMENT,
        MONEY,
        COUNT
    }

    public static <R> Column<R> text(String name, Function<R, @Nullable String> of) {
        return new Column<>(name, Kind.TEXT, (row, words) -> of.apply(row));
    }

    /** A title, a sentence: it needs room. */
    public static <R> Column<R> longText(String name, Function<R, @Nullable String> of) {
        return new Column<>(name, Kind.LONG_TEXT, (row, words) -> of.apply(row));
    }

    /** Said from a dictionary, such as {@code disclosure.stage.} for a stage. */
    public static <R> Column<R> word(String name, String dictionary, Function<R, @Nullable Enum<?>> of) {
        return new Column<>(name, Kind.TEXT, (row, words) -> {
            Enum<?> value = of.apply(row);
            return value == null ? null : words.say(dictionary + value.name());
        });
    }

    public static <R> Column<R> yes(String name, Function<R, Boolean> of) {
        return new Column<>(name, Kind.TEXT, (row, words) -> words.say(of.apply(row) ? "sheet.yes" : "sheet.no"));
    }

    public static <R> Column<R> day(String name, Function<R, @Nullable LocalDate> of) {
        return new Column<>(name, Kind.DAY, (row, words) -> of.apply(row));
    }

    public static <R> Column<R> moment(String name, Function<R, @Nullable OffsetDateTime> of) {
        return new Column<>(name, Kind.MOMENT, (row, words) -> of.apply(row));
    }

    public static <R> Column<R> money(String name, Function<R, @Nullable Money> of) {
        return new Column<>(name, Kind.MONEY, (row, words) -> of.apply(row));
    }

    public static <R> Column<R> count(String name, Function<R, @Nullable Number> of) {
        return new Column<>(name, Kind.COUNT, (row, words) -> of.apply(row));
    }
}
