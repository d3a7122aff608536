package org.dukou.exchange;

import org.dukou.kernel.Words;

/**
 * Text as a cell can hold it. A programme that opens the file, or a table made from it, must not take anybody's words for
 * a formula: such words get an apostrophe before them.
 */
public final class CellText {

    /** What one cell of a worksheet can hold. */
    private static final int MOST = 32_767;

    private final Words words;
    private boolean neutralised;
    private boolean shortened;

    public CellText(Words words) {
        this.words = words;
    }

    public String of(String said) {
        String text = said;
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            neutralised = true;
            text = "'" + text;
        }
        return text.length() <= MOST ? text : shortened(text);
    }

    /** Nothing is cut in silence. */
    private String shortened(String text) {
        shortened = true;
        String note = words.say("exchange.too-long-for-cell", text.length());
        int end = MOST - note.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + note;
    }

    boolean hasNeutralised() {
        return neutralised;
    }

    boolean hasShortened() {
        return shortened;
    }
}
