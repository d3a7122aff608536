package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** What was owed under the contract has been done after all. */
public record BreachCured(
        Matter matter, Actor by, Instant at, ContractId contract, String contractNumber, LocalDate on, String reason)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.cured";
    }
}
