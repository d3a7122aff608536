package org.dukou.document.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dukou.kernel.Words;
import org.dukou.kernel.paper.Facts;
import org.jspecify.annotations.Nullable;

/** Lays two versions of a paper side by side. */
final class Differences {

    private Differences() {}

    /**
     * A fact that differs.
     *
     * @param row of a table, counted from 1; null for a field
     */
    record Change(String field, @Nullable Integer row, String before, String after) {}

    static List<Change> between(Facts before, Facts after, Words words) {
        List<Change> changes = new ArrayList<>();
        compare(before.fields(), after.fields(), "", null, words, changes);
        Set<String> tables = new TreeSet<>(before.tables().keySet());
        tables.addAll(after.tables().keySet());
        for (String table : tables) {
            int rows = Math.max(before.rows(table).size(), after.rows(table).size());
            for (int i = 0; i < rows; i++) {
                compare(row(before, table, i), row(after, table, i), Desks.label(words, table), i + 1, words, changes);
            }
        }
        return changes;
    }

    private static Map<String, String> row(Facts facts, String table, int place) {
        return place < facts.rows(table).size() ? facts.rows(table).get(place) : Map.of();
    }

    private static void compare(
            Map<String, String> before,
            Map<String, String> after,
            String table,
            @Nullable Integer row,
            Words words,
            List<Change> changes) {
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            String was = before.getOrDefault(field, "");
            String is = after.getOrDefault(field, "");
            if (!was.equals(is)) {
                String label = Desks.label(words, field);
                changes.add(new Change(table.isEmpty() ? label : table + " · " + label, row, was, is));
            }
        }
    }
}
