package org.dukou.seal;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Somebody is no longer authorised to sign. */
record MandateRevoked(Matter matter, Actor by, Instant at, String number, String holder, LocalDate on, String reason)
        implements Happening {
    @Override
    public String said() {
        return "seal.said.mandate-revoked";
    }
}
