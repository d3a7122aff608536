package org.dukou.approval;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/** Persons were told of the approval; they have nothing to do. */
public record ApprovalCopied(
        Matter matter,
        Actor by,
        Instant at,
        Set<UUID> newcomers,
        String names,
        @Nullable String remarks) implements CalledIn {
    @Override
    public String said() {
        return "approval.said.copied";
    }
}
