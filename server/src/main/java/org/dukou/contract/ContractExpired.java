package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The term of the contract has run out. */
public record ContractExpired(
        Matter matter, Actor by, Instant at, ContractId contract, String contractNumber, LocalDate lastDay)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.expired";
    }
}
