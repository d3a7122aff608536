package org.dukou.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.contract.ContractId;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/** The technology contract is registered; from now on the tax treatment may rest on it. */
public record TechnologyContractRegistered(
        Matter matter,
        Actor by,
        Instant at,
        ContractId contract,
        LocalDate on,
        String number,
        Money contractAmount,
        Money technologyAmount)
        implements Happening {
    @Override
    public String said() {
        return "registration.said.registered";
    }
}
