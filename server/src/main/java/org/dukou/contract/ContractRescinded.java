package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The contract ended before its time: what it gave is free again, what it was still to bring is not awaited any longer
 * (民法典 Art. 566).
 *
 * @param matter what it was the agreement of, such as a deal
 * @param on the day from which it holds
 * @param refund what of the money that came is to go back, in yuan; null where nothing is
 */
public record ContractRescinded(
        Matter matter,
        Actor by,
        Instant at,
        ContractId contract,
        String contractNumber,
        LocalDate on,
        Ground ground,
        String reason,
        @Nullable Money refund)
        implements Happening {
    @Override
    public String said() {
        return refund == null ? "contract.said.rescinded" : "contract.said.rescinded-with-refund";
    }
}
