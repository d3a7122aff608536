package org.dukou.deal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Way;

/** A deal was opened on accepted results. */
public record DealOpened(Matter matter, Actor by, Instant at, Way way) implements Happening {
    @Override
    public String said() {
        return "deal.said.opened";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "negotiation");
    }
}
