package org.dukou.reward;

import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * How part of a claim was met.
 *
 * @param on the day the money came back, or was kept back
 * @param reference of the transfer, where it was repaid
 * @param against the distribution it was kept back from; null where it was repaid
 * @param number of that distribution
 * @param by who booked it, by name
 */
record Settlement(
        Means means,
        Money amount,
        LocalDate on,
        String reference,
        @Nullable UUID against,
        @Nullable String number,
        String by,
        @Nullable Integer v) {

    Settlement {
        v = 1;
    }

    /** By what a claim is met. */
    enum Means {
        REPAID,
        /** Kept back from what the same receiver was to get next. */
        SET_OFF
    }
}
