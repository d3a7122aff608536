package org.dukou.income;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What was still open of a payment was declared not due, for this reason. */
public record PaymentNotDue(
        Matter matter,
        Actor by,
        Instant at,
        String label,
        Money amount,
        String reason,
        @Nullable PaymentKind kind) implements Happening {
    @Override
    public String said() {
        return "income.said.not-due";
    }
}
