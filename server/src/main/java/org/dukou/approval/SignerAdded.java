package org.dukou.approval;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/** A signer asked a further person to sign, before or beside. */
public record SignerAdded(
        Matter matter,
        Actor by,
        Instant at,
        UUID person,
        String name,
        @Nullable String remarks) implements CalledIn {
    @Override
    public String said() {
        return "approval.said.signer-added";
    }

    @Override
    public Set<UUID> newcomers() {
        return Set.of(person);
    }
}
