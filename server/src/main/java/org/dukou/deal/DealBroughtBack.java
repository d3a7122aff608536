package org.dukou.deal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** The deal is at the table again. */
public record DealBroughtBack(Matter matter, Actor by, Instant at, String reason) implements Happening {
    @Override
    public String said() {
        return "deal.said.brought-back";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "negotiation");
    }
}
