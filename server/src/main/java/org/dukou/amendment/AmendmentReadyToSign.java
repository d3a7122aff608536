package org.dukou.amendment;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Everything due before the signature is done. */
record AmendmentReadyToSign(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "amendment.said.ready";
    }
}
