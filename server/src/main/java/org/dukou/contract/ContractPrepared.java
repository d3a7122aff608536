package org.dukou.contract;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;

/** A contract lies ready to be signed. */
public record ContractPrepared(
        Matter matter, Actor by, Instant at, ContractId contract, String number, String taker, Way way, Money amount)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.prepared";
    }
}
