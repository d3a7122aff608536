package org.dukou.income;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/**
 * Money was paid back to whoever had paid it. What was distributed of it is claimed back.
 *
 * @param on the day it left
 * @param amount above zero
 */
public record RefundBooked(
        Matter matter, Actor by, Instant at, ReceiptId refund, LocalDate on, Money amount, String reason)
        implements Happening {
    @Override
    public String said() {
        return "income.said.refunded";
    }
}
