package org.dukou.reward;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Human resources said who is scientific staff with an important contribution. */
public record ScientificStaffMarked(Matter matter, Actor by, Instant at, int persons) implements Happening {
    @Override
    public String said() {
        return "reward.said.marked";
    }
}
