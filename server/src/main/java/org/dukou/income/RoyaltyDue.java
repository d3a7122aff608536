package org.dukou.income;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A period of a licence is over and its royalty is to be reported. */
public record RoyaltyDue(Matter matter, Actor by, Instant at, LocalDate from, LocalDate until, LocalDate reportDue)
        implements Happening {
    @Override
    public String said() {
        return "income.said.royalty-due";
    }
}
