package org.dukou.search;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param line where else a word was found that is neither in the number nor in the title: a name, another number, a sentence
 * @param stage where it stands, as a key of words
 */
record Hit(
        String kind,
        UUID id,
        @Nullable Marked number,
        Marked title,
        @Nullable Marked line,
        @Nullable String stage,
        @Nullable UUID unit,
        OffsetDateTime changedAt,
        String link) {

    /** A text and what in it was looked for. */
    record Marked(String text, List<Mark> marks) {

        boolean isMarked() {
            return !marks.isEmpty();
        }
    }

    /** From this character on, up to that one. */
    record Mark(int from, int to) {}
}
