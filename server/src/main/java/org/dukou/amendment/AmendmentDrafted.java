package org.dukou.amendment;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A change of a signed deal was written down. */
record AmendmentDrafted(Matter matter, Actor by, Instant at, String reason) implements Happening {
    @Override
    public String said() {
        return "amendment.said.drafted";
    }
}
