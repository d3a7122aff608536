package org.dukou.reward.calculation;

import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;

/** @param amount yuan, zero or more */
public record Cost(CostKind kind, Money amount) {

    /** @throws Invalid {@code money/not-in-fen} when negative */
    public Cost {
        NetIncome.notNegative(amount, "amount");
    }
}
