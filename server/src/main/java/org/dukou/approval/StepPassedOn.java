package org.dukou.approval;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/** A signer handed the matter to somebody else to sign. */
public record StepPassedOn(
        Matter matter,
        Actor by,
        Instant at,
        Post step,
        UUID person,
        String name,
        @Nullable String remarks) implements CalledIn {
    @Override
    public String said() {
        return "approval.said.passed-on";
    }

    @Override
    public Set<UUID> newcomers() {
        return Set.of(person);
    }
}
