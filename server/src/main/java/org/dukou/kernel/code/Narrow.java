package org.dukou.kernel.code;

import java.util.Locale;

/** How people type numbers: full-width characters, blanks for reading, small letters. */
final class Narrow {

    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int TO_NARROW = FULL_WIDTH_FIRST - '!';

    private Narrow() {}

    /** Narrow, in capitals, without blanks, a Chinese full stop as a dot. */
    static String capitals(String typed) {
        StringBuilder narrow = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .map(Narrow::narrow)
                .forEach(narrow::appendCodePoint);
        return narrow.toString().toUpperCase(Locale.ROOT);
    }

    private static int narrow(int c) {
        if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
            return c - TO_NARROW;
        }
        return c == '。' || c == '｡' ? '.' : c;
    }
}
