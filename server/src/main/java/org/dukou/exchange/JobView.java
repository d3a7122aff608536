package org.dukou.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as the person who asked for it sees it.
 *
 * @param sheet the list, as words know it under {@code sheet.<name>}
 * @param done rows written so far
 * @param fault why it failed, said to a reader
 * @param document the file; null before it is ready and after its time
 * @param fileUntil the day until which the file is kept
 */
record JobView(
        UUID id,
        State state,
        String sheet,
        List<Told> told,
        OffsetDateTime askedAt,
        @Nullable OffsetDateTime endedAt,
        long done,
        long total,
        @Nullable String fault,
        @Nullable UUID document,
        @Nullable String fileName,
        @Nullable Long fileSize,
        @Nullable LocalDate fileUntil,
        Set<Act> may) {

    enum Act {
        CANCEL
    }
}
