package org.dukou.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.contract.ContractId;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The registration was cancelled; nothing rests on it any longer. */
public record RegistrationCancelled(
        Matter matter, Actor by, Instant at, ContractId contract, LocalDate on, String number, String reason)
        implements Happening {
    @Override
    public String said() {
        return "registration.said.cancelled";
    }
}
