package org.dukou.income;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/** A report was checked; what is due of it is expected. */
public record RoyaltyAccepted(Matter matter, Actor by, Instant at, Money amount) implements Happening {
    @Override
    public String said() {
        return "income.said.royalty-accepted";
    }
}
