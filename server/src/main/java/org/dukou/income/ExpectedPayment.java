package org.dukou.income;

import java.time.LocalDate;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment that the terms promise.
 *
 * @param label what it is for, such as 样机验收后; empty where the kind says it
 * @param dueOn the last day to pay; null while it depends on an event
 * @param amount in yuan, above zero
 * @param kind null where it has a name of its own
 */
public record ExpectedPayment(
        String label,
        @Nullable LocalDate dueOn,
        Money amount,
        @Nullable PaymentKind kind) {

    public ExpectedPayment(String label, @Nullable LocalDate dueOn, Money amount) {
        this(label, dueOn, amount, null);
    }
}
