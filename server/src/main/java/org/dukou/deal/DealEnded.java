package org.dukou.deal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * The deal came to nothing, or to its end.
 *
 * @param stop the landing it had come to; null in lines of the first edition
 */
public record DealEnded(
        Matter matter,
        Actor by,
        Instant at,
        String reason,
        @Nullable String stop) implements Happening {
    @Override
    public String said() {
        return "deal.said.ended";
    }

    @Override
    public @Nullable Landing landing() {
        return stop == null ? null : Landing.at("transfer", stop).forGood();
    }
}
