package org.dukou.income;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/**
 * Money came in; from now on it is to be distributed.
 *
 * @param on the day it reached the account
 */
public record ReceiptBooked(Matter matter, Actor by, Instant at, ReceiptId receipt, LocalDate on, Money amount)
        implements Happening {
    @Override
    public String said() {
        return "income.said.booked";
    }
}
