package org.dukou.income;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/**
 * A receipt was booked wrongly and taken back by a counter-entry.
 *
 * @param receipt what was wrong
 * @param amount of the counter-entry, below zero
 */
public record ReceiptReversed(
        Matter matter, Actor by, Instant at, ReceiptId receipt, ReceiptId counterEntry, LocalDate on, Money amount)
        implements Happening {
    @Override
    public String said() {
        return "income.said.reversed";
    }
}
