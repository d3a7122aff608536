package org.dukou.deal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;

/** What was agreed was put up for approval. */
public record DealProposed(Matter matter, Actor by, Instant at, Money price) implements Happening {
    @Override
    public String said() {
        return "deal.said.proposed";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "approval");
    }
}
