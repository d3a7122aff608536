package org.dukou.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dukou.kernel.Share;
import org.dukou.kernel.Words;

/**
 * What the regulations answered, and the rows it rests on. Kept with the decision it led to.
 *
 * @param pack whose table it was: the pack asked, or the one it inherits from
 * @param rows numbers of the rows that matched, from 1
 * @param outputs by column, in the table's order, empty ones left out
 */
public record Ruling(String pack, String table, String edition, List<String> rows, Map<String, String> outputs) {

    public Ruling {
        rows = List.copyOf(rows);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    }

    /** @throws IllegalStateException when the table has no such column or the row leaves it empty */
    public String output(String column) {
        String output = outputs.get(column);
        if (output == null) {
            throw new IllegalStateException("table " + table + " of " + pack + " gives no " + column);
        }
        return output;
    }

    public Share share(String column) {
        return Share.of(output(column));
    }

    public int number(String column) {
        return Integer.parseInt(output(column));
    }

    public boolean yes(String column) {
        return Boolean.parseBoolean(output(column));
    }

    /** 依据《国家最低标准》收益分配表 2015 版第 1 行 */
    public String asText(Locale locale) {
        Words words = Words.in(locale);
        return words.say(
                "policy.ruling",
                nameOf(words, "policy.pack.", pack),
                nameOf(words, "policy.table.", table),
                edition,
                String.join(words.pattern("policy.and"), rows));
    }

    private static String nameOf(Words words, String prefix, String id) {
        return words.knows(prefix + id) ? words.pattern(prefix + id) : id;
    }
}
