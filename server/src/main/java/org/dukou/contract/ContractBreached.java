package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/** One side did not do what it owed; the office has urged it to. */
public record ContractBreached(
        Matter matter,
        Actor by,
        Instant at,
        ContractId contract,
        String contractNumber,
        LocalDate on,
        String reason,
        @Nullable LocalDate until)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.breached";
    }
}
