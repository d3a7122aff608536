package org.dukou.deal;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a deal comes from.
 *
 * @param college of the first result
 * @param assistant the technology manager who helps
 */
@Embeddable
record Origin(
        UUID college,
        String collegeName,
        UUID openedBy,
        String opener,
        Instant openedAt,
        @Nullable UUID assistant,
        @Nullable String assistantName) {

    Origin assistedBy(Assistants.@Nullable Named one) {
        return new Origin(
                college, collegeName, openedBy, opener, openedAt, one == null ? null : one.person(), nameOf(one));
    }

    static @Nullable String nameOf(Assistants.@Nullable Named one) {
        return one == null ? null : one.name();
    }

    /** Those who make the deal. */
    List<UUID> makers() {
        return assistant == null ? List.of(openedBy) : List.of(openedBy, assistant);
    }
}
