package org.dukou.kernel.sheet;

import java.util.List;
import java.util.Map;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * A list that can be taken out whole. Each desk with a list has one, over the very query its page asks, so that nobody
 * takes out what the list would not show them. Its words are {@code sheet.<name>} and {@code sheet.<name>.<column>}.
 *
 * @param <R> what the list knows of one row
 */
public interface Sheet<R> {

    /** For good, such as {@code disclosures}. */
    String name();

    /** The address of the list, such as {@code /api/disclosures}. */
    String list();

    /**
     * What the list can be narrowed by, as its address says it, each with the dictionary of its values such as
     * {@code disclosure.stage.}; empty where any value is possible.
     */
    Map<String, String> filters();

    /** Left to right. */
    List<Column<R>> columns();

    /** How many rows there are for this viewer at this moment. */
    long count(Viewer viewer, Asked asked);

    /**
     * The rows that follow, in the order of the list.
     *
     * @param after the last row that is known already; null for the beginning
     */
    List<R> rows(Viewer viewer, Asked asked, @Nullable R after, int size);

    /** Says a filter to a reader, such as the name of a college for its id. */
    default String said(Viewer viewer, String filter, String value, Words words) {
        String dictionary = filters().getOrDefault(filter, "");
        if (!dictionary.isEmpty()) {
            return words.say(dictionary + value);
        }
        return switch (value) {
            case "true" -> words.say("sheet.yes");
            case "false" -> words.say("sheet.no");
            default -> value;
        };
    }
}
