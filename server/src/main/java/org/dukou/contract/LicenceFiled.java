package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The patent licence was filed with the patent office. */
public record LicenceFiled(
        Matter matter, Actor by, Instant at, ContractId contract, LocalDate filedOn, String filingNumber)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.licence-filed";
    }
}
