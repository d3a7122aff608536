package org.dukou.income;

import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as its neighbours know it.
 *
 * @param on the day it reached the account
 * @param amount below zero for a counter-entry
 * @param booker who booked it, by name
 * @param reversalOf what this counter-entry takes back; null for a receipt
 * @param reversedBy the counter-entry that took it back; null while it stands
 */
public record ReceiptEntry(
        UUID id,
        LocalDate on,
        Money amount,
        String bankReference,
        String payer,
        String note,
        String booker,
        @Nullable UUID bookedBy,
        @Nullable UUID reversalOf,
        @Nullable UUID reversedBy) {

    /** Money that is really there: neither a counter-entry nor taken back by one. */
    public boolean stands() {
        return reversalOf == null && reversedBy == null;
    }
}
