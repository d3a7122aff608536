package org.dukou.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.contract.ContractId;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/** A change of the contract was registered. */
public record RegistrationChanged(
        Matter matter,
        Actor by,
        Instant at,
        ContractId contract,
        LocalDate on,
        String number,
        Money contractAmount,
        Money technologyAmount,
        String note)
        implements Happening {
    @Override
    public String said() {
        return "registration.said.changed";
    }
}
