package org.dukou.deal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Everything agreed was paid. */
public record DealCompleted(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "deal.said.completed";
    }
}
