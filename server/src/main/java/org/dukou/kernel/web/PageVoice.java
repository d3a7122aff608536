package org.dukou.kernel.web;

import java.util.Locale;
import org.dukou.kernel.Money;
import org.dukou.kernel.Words;

/** What a public page needs to speak: words, amounts and links in the reader's language. Templates call it {@code p}. */
public final class PageVoice {

    private final Words words;
    private final boolean english;
    private final boolean chosen;
    private final String path;

    private PageVoice(Locale locale, String path, boolean chosen) {
        this.words = Words.in(locale);
        this.english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        this.path = path;
        this.chosen = chosen;
    }

    /** @param path the page itself, with its query but without a language */
    public static PageVoice in(Locale locale, String path) {
        return new PageVoice(locale, path, false);
    }

    /** The reader chose the language on the page, so its links keep it. */
    PageVoice chosen() {
        return new PageVoice(english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, path, true);
    }

    public String say(String key, Object... facts) {
        return words.say(key, facts);
    }

    public boolean knows(String key) {
        return words.knows(key);
    }

    public boolean english() {
        return english;
    }

    public String language() {
        return english ? "en" : "zh-CN";
    }

    /** An address of the house in the language that was chosen. */
    public String link(String address) {
        return chosen ? with(address, language()) : address;
    }

    /** This page in the other language. */
    public String translation() {
        return with(path, english ? "zh-CN" : "en");
    }

    private static String with(String address, String language) {
        int fragment = address.indexOf('#');
        String page = fragment < 0 ? address : address.substring(0, fragment);
        String rest = fragment < 0 ? "" : address.substring(fragment);
        return page + (page.contains("?") ? "&" : "?") + "lang=" + language + rest;
    }

    /** {@code 937,055.00 元}. */
    public String yuan(Money amount) {
        return words.say("kernel.yuan", amount);
    }
}
