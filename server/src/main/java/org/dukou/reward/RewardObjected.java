package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The notice was taken back; the distribution is to be worked out anew. */
public record RewardObjected(Matter matter, Actor by, Instant at, String reason) implements Happening {
    @Override
    public String said() {
        return "reward.said.objected";
    }
}
