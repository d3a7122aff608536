package org.dukou.kernel.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was filled into a paper; kept whole, so that two versions can be laid side by side.
 *
 * @param fields blank where there is nothing to say: the paper says 无
 * @param tables rows by the name of their table
 * @param v the version of this shape
 */
public record Facts(
        SequencedMap<String, String> fields,
        SequencedMap<String, List<SequencedMap<String, String>>> tables,
        @Nullable Integer v) {

    public Facts {
        v = 1;
    }

    public static Sheet sheet() {
        return new Sheet();
    }

    /** Facts as they are being written down. */
    public static final class Sheet {

        private final SequencedMap<String, String> fields = new LinkedHashMap<>();
        private final SequencedMap<String, List<SequencedMap<String, String>>> tables = new LinkedHashMap<>();

        private Sheet() {}

        public Sheet say(String field, @Nullable String value) {
            fields.put(field, value == null ? "" : value.strip());
            return this;
        }

        /** As a contract writes a day: 2026年11月23日. */
        public Sheet say(String field, @Nullable LocalDate day) {
            return say(field, inWords(day));
        }

        /** In figures under the name of the field, and in capitals under that name with {@code -capitals}. */
        public Sheet say(String field, @Nullable Money amount) {
            say(field, amount == null ? null : amount.grouped());
            return say(field + "-capitals", amount == null ? null : Capitals.of(amount));
        }

        /** Begins the next row of a table; what it says comes in pairs of column and value. */
        public Sheet row(String table, @Nullable String... columnsAndValues) {
            SequencedMap<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columnsAndValues.length; i += 2) {
                String value = columnsAndValues[i + 1];
                row.put(String.valueOf(columnsAndValues[i]), value == null ? "" : value.strip());
            }
            tables.computeIfAbsent(table, _ -> new ArrayList<>()).add(row);
            return this;
        }

        public Facts done() {
            return new Facts(fields, tables, 1);
        }
    }

    public static @Nullable String inWords(@Nullable LocalDate day) {
        return day == null ? null : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public String of(String field) {
        return fields.getOrDefault(field, "");
    }

    public List<? extends Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }
}
