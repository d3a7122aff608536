package org.dukou.contract.volume;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Copies of a signed contract went to somebody. */
record ContractDelivered(
        Matter matter, Actor by, Instant at, String contractNumber, String recipient, String means, int copies)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.delivered";
    }
}
