package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Both parties signed.
 *
 * @param effectiveOn when what it hands over passes; null while that awaits the registration at the patent office
 */
public record ContractSigned(
        Matter matter,
        Actor by,
        Instant at,
        ContractId contract,
        LocalDate signedOn,
        @Nullable LocalDate effectiveOn,
        String contractNumber)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.signed";
    }
}
