package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A suspended contract is performed again. */
public record ContractResumed(
        Matter matter, Actor by, Instant at, ContractId contract, String contractNumber, LocalDate on, String reason)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.resumed";
    }
}
