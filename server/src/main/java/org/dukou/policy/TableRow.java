package org.dukou.policy;

import java.util.Map;
import java.util.Optional;
import org.dukou.kernel.Share;

/**
 * One row of a table as written: conditions and outcomes by column.
 *
 * @param number from 1
 * @param outcomes literals; a parameter that has been set by its value, one that has not as {@code $name}
 */
public record TableRow(
        String pack,
        String table,
        String edition,
        int number,
        Map<String, String> conditions,
        Map<String, String> outcomes) {

    /** Whether the row could apply where this column is asked for this text. */
    public boolean concerns(String column, String value) {
        return Literal.mayMatch(conditions.getOrDefault(column, Literal.ANY), value);
    }

    /** The ratio in a column; empty where the row says nothing or leaves it to a parameter that is not set. */
    public Optional<Share> share(String column) {
        String text = outcomes.getOrDefault(column, "");
        return text.isEmpty() || text.startsWith(Literal.PARAMETER) ? Optional.empty() : Optional.of(Share.of(text));
    }
}
