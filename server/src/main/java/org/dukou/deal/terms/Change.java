package org.dukou.deal.terms;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What of a signed deal is to be otherwise; what is null stays.
 *
 * @param taker another firm that takes the place of the other party
 * @param payments all of them, those paid already among them
 */
public record Change(
        @Nullable UUID taker,
        @Nullable Money price,
        @Nullable List<Instalment> payments,
        @Nullable Terms terms,
        @Nullable Integer v) {

    public Change {
        payments = payments == null ? null : List.copyOf(payments);
        v = 1;
    }
}
