package org.dukou.registration;

import java.time.Instant;
import org.dukou.contract.ContractId;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The contract is signed and may be registered while it is in force. */
public record RegistrationDue(Matter matter, Actor by, Instant at, ContractId contract, String contractNumber)
        implements Happening {
    @Override
    public String said() {
        return "registration.said.due";
    }
}
