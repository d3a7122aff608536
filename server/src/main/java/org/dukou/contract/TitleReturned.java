package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The patent office registered the right back in the name of the university. */
public record TitleReturned(
        Matter matter, Actor by, Instant at, ContractId contract, String contractNumber, LocalDate on)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.title-returned";
    }
}
