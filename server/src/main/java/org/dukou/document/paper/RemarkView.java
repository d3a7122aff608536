package org.dukou.document.paper;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A remark beside its paragraph.
 *
 * @param place the version of the paper it was made on
 * @param quoted the paragraph as it was
 */
record RemarkView(
        UUID id,
        long version,
        int place,
        int paragraph,
        String quoted,
        String said,
        String author,
        Instant saidAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        boolean mayAnswer) {}
