package org.dukou.seal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The seal is under the paper. */
record SealSet(Matter matter, Actor by, Instant at, String number, SealKind kind, String paper, int copies)
        implements Happening {
    @Override
    public String said() {
        return "seal.said.seal-set";
    }
}
