package org.dukou.people;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** How a name is typed by whoever does not switch to Chinese. */
final class Pinyin {

    private Pinyin() {}

    /** Full pinyin and initials without tones, so that "wangmin" and "wm" both find 王敏. */
    static String of(String name) {
        String spaced = Transliterator.getInstance("Han-Latin; Latin-ASCII")
                .transliterate(name)
                .toLowerCase(Locale.ROOT)
                .trim();
        StringBuilder initials = new StringBuilder();
        for (String syllable : spaced.split("\\s+")) {
            initials.append(syllable.isEmpty() ? "" : syllable.charAt(0));
        }
        return spaced.replaceAll("\\s+", "") + " " + initials;
    }
}
