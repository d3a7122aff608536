package org.dukou.income;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/** A cost was booked wrongly and taken back by a counter-entry. */
public record CostReversed(Matter matter, Actor by, Instant at, CostKind kind, Money amount) implements Happening {
    @Override
    public String said() {
        return "income.said.cost-reversed";
    }
}
