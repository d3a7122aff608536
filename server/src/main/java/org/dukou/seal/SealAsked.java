package org.dukou.seal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A seal was asked for. */
record SealAsked(Matter matter, Actor by, Instant at, SealKind kind, String paper, int copies) implements Happening {
    @Override
    public String said() {
        return "seal.said.seal-asked";
    }
}
