package org.dukou.approval;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/** One of those asked agreed. */
public record StepSigned(
        Matter matter,
        Actor by,
        Instant at,
        Post step,
        @Nullable String remarks) implements Happening {
    @Override
    public String said() {
        return remarks == null ? "approval.said.signed" : "approval.said.signed-with-remarks";
    }
}
