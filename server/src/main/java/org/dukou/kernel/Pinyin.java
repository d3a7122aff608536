package org.dukou.kernel;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a name is typed by whoever does not switch to Chinese. */
public final class Pinyin {

    /** Surnames that are read otherwise than the same character elsewhere. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("仇", "qiu"),
            Map.entry("区", "ou"),
            Map.entry("曾", "zeng"),
            Map.entry("查", "zha"),
            Map.entry("解", "xie"),
            Map.entry("朴", "piao"),
            Map.entry("盖", "ge"),
            Map.entry("乐", "yue"),
            Map.entry("缪", "miao"),
            Map.entry("翟", "zhai"),
            Map.entry("尉迟", "yu chi"),
            Map.entry("万俟", "mo qi"),
            Map.entry("长孙", "zhang sun"));

    private Pinyin() {}

    /** Full pinyin and initials without tones, so that "wangmin" and "wm" both find 王敏. */
    public static String of(String name) {
        List<String> syllables = syllables(name);
        return String.join("", syllables) + " " + initials(syllables);
    }

    /** The first letter of each character or Latin word. */
    public static String initials(String text) {
        return initials(syllables(text));
    }

    private static String initials(List<String> syllables) {
        StringBuilder initials = new StringBuilder();
        syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
        return initials.toString();
    }

    /** As {@link #of} has it, and the given name alone. */
    public static List<String> readings(String name) {
        List<String> syllables = syllables(name);
        List<String> readings = new ArrayList<>(List.of(of(name).split(" ")));
        if (syllables.size() > 1) {
            readings.add(String.join("", syllables.subList(1, syllables.size())));
        }
        return readings;
    }

    private static List<String> syllables(String name) {
        String read = name.strip();
        for (int length = Math.min(2, read.length()); length > 0; length--) {
            String surname = SURNAMES.get(read.substring(0, length));
            if (surname != null) {
                read = surname + " " + read.substring(length);
                break;
            }
        }
        String latin = Transliterator.getInstance("Han-Latin; Latin-ASCII")
                .transliterate(read)
                .toLowerCase(Locale.ROOT)
                .strip();
        return latin.isEmpty() ? List.of() : List.of(latin.split("\\s+"));
    }
}
