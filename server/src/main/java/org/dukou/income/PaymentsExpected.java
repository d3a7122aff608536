package org.dukou.income;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/** It was settled what the matter is to bring in. */
public record PaymentsExpected(Matter matter, Actor by, Instant at, int payments, Money total) implements Happening {
    @Override
    public String said() {
        return "income.said.expected";
    }
}
