package org.dukou.reward.calculation;

import java.time.LocalDate;
import java.util.List;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;

/**
 * Money that came in, with the costs it has to bear.
 *
 * @param amount yuan, zero or more
 */
public record Receipt(LocalDate on, Money amount, List<Cost> costs) {

    /** @throws Invalid {@code money/not-in-fen} when negative */
    public Receipt {
        NetIncome.notNegative(amount, "amount");
        costs = List.copyOf(costs);
    }
}
