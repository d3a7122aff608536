package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The contract is not performed for the time being. */
public record ContractSuspended(
        Matter matter, Actor by, Instant at, ContractId contract, String contractNumber, LocalDate on, String reason)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.suspended";
    }
}
