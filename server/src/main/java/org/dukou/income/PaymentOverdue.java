package org.dukou.income;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A payment was not made in time. */
public record PaymentOverdue(
        Matter matter,
        Actor by,
        Instant at,
        String label,
        LocalDate dueOn,
        Money open,
        @Nullable PaymentKind kind) implements Happening {
    @Override
    public String said() {
        return "income.said.overdue";
    }
}
