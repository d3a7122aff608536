package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A patent licence took effect and is to be filed with the patent office within three months (实施细则 Art. 15). */
public record LicenceFilingDue(Matter matter, Actor by, Instant at, ContractId contract, LocalDate due)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.licence-filing-due";
    }
}
