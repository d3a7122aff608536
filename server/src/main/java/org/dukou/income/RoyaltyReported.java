package org.dukou.income;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/** A licensee has reported a period. */
public record RoyaltyReported(Matter matter, Actor by, Instant at, Money made, Money amount) implements Happening {
    @Override
    public String said() {
        return "income.said.royalty-reported";
    }
}
