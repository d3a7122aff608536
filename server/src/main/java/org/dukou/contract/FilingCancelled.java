package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The filing of the patent licence was cancelled at the patent office. */
public record FilingCancelled(
        Matter matter, Actor by, Instant at, ContractId contract, String contractNumber, LocalDate on)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.filing-cancelled";
    }
}
