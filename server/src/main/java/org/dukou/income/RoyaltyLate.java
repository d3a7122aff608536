package org.dukou.income;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A licensee has not reported in time. */
public record RoyaltyLate(Matter matter, Actor by, Instant at, LocalDate reportDue) implements Happening {
    @Override
    public String said() {
        return "income.said.royalty-late";
    }
}
