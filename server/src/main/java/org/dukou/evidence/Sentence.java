package org.dukou.evidence;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dukou.kernel.Money;
import org.dukou.kernel.Words;
import org.dukou.people.UnitNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fills the places of a sentence, such as {@code {remarks}} or {@code {matter.number}}, with the facts of the happening. A
 * place {@code {way|deal.way}} is looked up in the words under {@code deal.way.<VALUE>}, and
 * {@code {collegeName|unit}} among the names of units.
 */
public final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z.]+)(?:\\|([a-z.-]+))?}");

    private static final String UNIT = "unit";

    private Sentence() {}

    public static String of(String key, JsonNode facts, UnitNames units, Locale locale) {
        Words words = Words.in(locale);
        return PLACE.matcher(words.pattern(key))
                .replaceAll(
                        place -> Matcher.quoteReplacement(fill(place.group(1), place.group(2), facts, units, words)));
    }

    private static String fill(String path, @Nullable String dictionary, JsonNode facts, UnitNames units, Words words) {
        JsonNode value = facts.at("/" + path.replace('.', '/'));
        String text = value.isValueNode() && !value.isNull() ? value.asString() : "";
        if (UNIT.equals(dictionary)) {
            return units.in(words.locale(), text);
        }
        return dictionary == null || text.isEmpty() ? Money.grouped(text) : words.say(dictionary + "." + text);
    }
}
