package org.dukou.seal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request for a seal and what came of it. */
record SealUseView(
        UUID id,
        long version,
        String number,
        Stage stage,
        SealKind kind,
        String paper,
        int copies,
        String asker,
        LocalDate askedOn,
        @Nullable String keeper,
        @Nullable LocalDate setOn,
        @Nullable String refusedBecause,
        Set<String> may) {}
