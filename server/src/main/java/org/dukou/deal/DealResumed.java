package org.dukou.deal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** The objection was dismissed; the remaining days run on. */
public record DealResumed(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "deal.said.resumed";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "notice");
    }
}
