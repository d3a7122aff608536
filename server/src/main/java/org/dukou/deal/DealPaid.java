package org.dukou.deal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/** The first payment has come; it can be distributed. */
public record DealPaid(Matter matter, Actor by, Instant at, Money amount) implements Happening {
    @Override
    public String said() {
        return "deal.said.paid";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "reward");
    }
}
