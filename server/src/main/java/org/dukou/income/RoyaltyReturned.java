package org.dukou.income;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A report was sent back to the licensee. */
public record RoyaltyReturned(Matter matter, Actor by, Instant at, String reason) implements Happening {
    @Override
    public String said() {
        return "income.said.royalty-returned";
    }
}
