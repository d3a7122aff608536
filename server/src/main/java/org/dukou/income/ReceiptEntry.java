package org.dukou.income;

import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as its neighbours know it.
 *
 * @param on the day it reached the account
 * @param amount below zero for a counter-entry and for a refund
 * @param refunded what of this receipt was paid back later
 * @param refund money that left again
 * @param booker who booked it, by name
 * @param reversalOf what this counter-entry takes back; null for a receipt
 * @param reversedBy the counter-entry that took it back; null while it stands
 */
public record ReceiptEntry(
        UUID id,
        LocalDate on,
        Money amount,
        Money refunded,
        boolean refund,
        String bankReference,
        String payer,
        String note,
        String booker,
        @Nullable UUID bookedBy,
        @Nullable UUID reversalOf,
        @Nullable UUID reversedBy) {

    /** A booking that holds: neither a counter-entry nor taken back by one. */
    public boolean stands() {
        return reversalOf == null && reversedBy == null;
    }

    /** What of it is still here. */
    public Money remaining() {
        return amount.minus(refunded);
    }
}
