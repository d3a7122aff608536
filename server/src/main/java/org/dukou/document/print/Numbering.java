package org.dukou.document.print;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Counts numbered paragraphs as Word does: 第一条, 1., 1.1, (a). */
final class Numbering {

    private static final int LEVELS = 9;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, String> abstracts = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();

    Numbering(@Nullable Document numbering) {
        if (numbering != null) {
            for (Element list : Xml.children(numbering.getDocumentElement(), "abstractNum")) {
                lists.put(String.valueOf(Xml.attribute(list, "abstractNumId")), list);
            }
            for (Element list : Xml.children(numbering.getDocumentElement(), "num")) {
                abstracts.put(
                        String.valueOf(Xml.attribute(list, "numId")), String.valueOf(Xml.value(list, "abstractNumId")));
            }
        }
    }

    /** The number before a paragraph with these properties; empty for one that has none. */
    String next(@Nullable Element properties) {
        Element numbered = Xml.child(properties, "numPr");
        String list = Xml.value(numbered, "numId");
        Element said = list == null ? null : lists.get(abstracts.getOrDefault(list, ""));
        String level = Xml.value(numbered, "ilvl");
        int depth = level == null || !level.matches("[0-8]") ? 0 : Integer.parseInt(level);
        if (list == null || said == null) {
            return "";
        }
        int[] counts = counted.computeIfAbsent(list, _ -> new int[LEVELS]);
        counts[depth]++;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return written(said, depth, counts);
    }

    private static String written(Element list, int depth, int[] counts) {
        Element level = level(list, depth);
        String text = Xml.value(level, "lvlText");
        if (level == null || text == null || "bullet".equals(Xml.value(level, "numFmt"))) {
            return "· ";
        }
        for (int i = 0; i <= depth; i++) {
            Element above = level(list, i);
            String start = Xml.value(above, "start");
            int first = start == null || !start.matches("\\d{1,4}") ? 1 : Integer.parseInt(start);
            text = text.replace("%" + (i + 1), figure(Math.max(1, counts[i]) + first - 1, Xml.value(above, "numFmt")));
        }
        return text + " ";
    }

    private static @Nullable Element level(Element list, int depth) {
        return Xml.children(list, "lvl").stream()
                .filter(level -> String.valueOf(depth).equals(Xml.attribute(level, "ilvl")))
                .findFirst()
                .orElse(null);
    }

    private static String figure(int number, @Nullable String format) {
        return switch (format == null ? "decimal" : format) {
            case "lowerLetter" -> String.valueOf((char) ('a' + (number - 1) % 26));
            case "upperLetter" -> String.valueOf((char) ('A' + (number - 1) % 26));
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "ideographTraditional" ->
                new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT).format(number);
            default -> String.valueOf(number);
        };
    }
}
