package org.dukou.disclosure;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The pairs of neighbouring characters of a title: titles that share many of them are about the same thing. */
final class TitleGrams {

    private TitleGrams() {}

    static Set<String> of(String title) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", "");
        Set<String> grams = new TreeSet<>();
        for (int i = 0; i + 1 < plain.length(); i++) {
            grams.add(plain.substring(i, i + 2));
        }
        return grams;
    }
}
