package org.dukou.amendment;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A change was put up for approval. */
record AmendmentProposed(Matter matter, Actor by, Instant at, Difference because) implements Happening {
    @Override
    public String said() {
        return "amendment.said.proposed";
    }
}
