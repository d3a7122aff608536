package org.dukou.contract;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** What was prepared will not be signed. */
public record ContractCancelled(Matter matter, Actor by, Instant at, ContractId contract, String number, String reason)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.cancelled";
    }
}
