package org.dukou.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing as the index keeps it.
 *
 * @param about the matter whose happenings change it
 * @param codes other numbers it is known by
 * @param stage where it stands, as a key of words
 * @param audience who may see it, as tokens
 */
record Entry(
        String kind,
        UUID id,
        About about,
        @Nullable String number,
        String title,
        String text,
        List<String> names,
        List<String> codes,
        @Nullable UUID unit,
        @Nullable Integer year,
        @Nullable String stage,
        List<String> audience,
        Instant changedAt,
        String link) {

    /** A matter: nothing but its kind and id. */
    record About(String kind, UUID id) {

        @Override
        public String toString() {
            return kind + ":" + id;
        }
    }
}
