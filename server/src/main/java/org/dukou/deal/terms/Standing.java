package org.dukou.deal.terms;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What holds between the parties at one time.
 *
 * @param price in yuan; what the shares are worth where the way is equity
 */
public record Standing(
        @Nullable UUID taker,
        String takerName,
        Money price,
        List<Instalment> payments,
        @Nullable Terms terms,
        @Nullable Integer v) {

    public Standing {
        payments = payments == null ? List.of() : List.copyOf(payments);
        v = 1;
    }
}
