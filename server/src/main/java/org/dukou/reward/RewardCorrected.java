package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * A released distribution was wrong and was taken back by a counter-entry.
 *
 * @param counterEntry the number of the counter-entry
 */
public record RewardCorrected(Matter matter, Actor by, Instant at, String counterEntry, String reason)
        implements Happening {
    @Override
    public String said() {
        return "reward.said.corrected";
    }
}
