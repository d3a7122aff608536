package org.dukou.income;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/** A cost of the deal was booked, to be taken off before the income is distributed. */
public record CostBooked(Matter matter, Actor by, Instant at, CostKind kind, Money amount) implements Happening {
    @Override
    public String said() {
        return "income.said.cost";
    }
}
