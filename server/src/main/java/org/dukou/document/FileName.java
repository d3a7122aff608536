package org.dukou.document;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Makes the name of a file safe to show and to save under: no folders, no control characters, no hidden direction. */
final class FileName {

    private static final int LONGEST = 180;
    private static final String NAMELESS = "未命名";

    private FileName() {}

    static String safe(@Nullable String given) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Control and format characters could turn "exe.pdf" around; the rest no file system takes.
        name = name.replaceAll("\\p{C}", "").replaceAll("[<>:\"|?*]", "_").strip();
        name = name.replaceAll("^\\.+|[. ]+$", "");
        if (name.isEmpty()) {
            return NAMELESS;
        }
        return name.length() <= LONGEST ? name : shortened(name);
    }

    /** The end tells what kind of file it is, so the middle goes. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + ending;
    }
}
