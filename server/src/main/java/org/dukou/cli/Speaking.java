package org.dukou.cli;

import java.util.Locale;

/** The language this one run explains itself in: Chinese unless {@code --lang en}. A run is one command, one thread. */
final class Speaking {

    private static final ThreadLocal<Locale> LANGUAGE = ThreadLocal.withInitial(() -> Locale.SIMPLIFIED_CHINESE);

    private Speaking() {}

    static void in(Locale locale) {
        LANGUAGE.set(locale);
    }

    static Locale language() {
        return LANGUAGE.get();
    }
}
