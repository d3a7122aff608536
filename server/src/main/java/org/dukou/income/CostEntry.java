package org.dukou.income;

import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A cost as its neighbours know it.
 *
 * @param amount below zero for a counter-entry
 * @param reversalOf what this counter-entry takes back; null for a cost
 * @param reversedBy the counter-entry that took it back; null while it stands
 */
public record CostEntry(
        UUID id,
        CostKind kind,
        LocalDate on,
        Money amount,
        String note,
        String booker,
        @Nullable UUID reversalOf,
        @Nullable UUID reversedBy) {

    public boolean stands() {
        return reversalOf == null && reversedBy == null;
    }
}
