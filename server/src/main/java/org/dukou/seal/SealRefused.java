package org.dukou.seal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The seal was not set. */
record SealRefused(Matter matter, Actor by, Instant at, SealKind kind, String paper, String reason)
        implements Happening {
    @Override
    public String said() {
        return "seal.said.seal-refused";
    }
}
