package org.dukou.income;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment was not made in time.
 *
 * @param days how long it is overdue, from the second step on; null for the first
 */
public record PaymentOverdue(
        Matter matter,
        Actor by,
        Instant at,
        String label,
        LocalDate dueOn,
        Money open,
        @Nullable PaymentKind kind,
        @Nullable Integer days)
        implements Happening {
    @Override
    public String said() {
        return days == null ? "income.said.overdue" : "income.said.overdue-days";
    }
}
