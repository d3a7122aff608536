package org.dukou.deal;

import java.time.Clock;
import java.time.LocalDate;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Way;
import org.dukou.policy.IncomeSplitQuestion;
import org.dukou.policy.Policies;
import org.springframework.stereotype.Component;

/**
 * Whether the regulations share the income of a way with those who made the results. Where they have no row for a
 * technology contract, all of it is the project's budget and there is nothing to agree.
 */
@Component
class IncomeRule {

    private static final String NO_ROW = "policy/no-row";

    private final Policies policies;
    private final Clock clock;

    IncomeRule(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    boolean rewards(Way way) {
        return way.hasStatutoryFloor() || rewards(way, policies.pack());
    }

    /** @param pack the regulations followed, where they are known already */
    boolean rewards(Way way, String pack) {
        if (way.hasStatutoryFloor()) {
            return true;
        }
        try {
            policies.packs().rowFor(pack, new IncomeSplitQuestion(way), LocalDate.now(clock));
            return true;
        } catch (Refusal refused) {
            if (refused.slug().equals(NO_ROW)) {
                return false;
            }
            throw refused;
        }
    }

    /** @throws Refusal {@code deal/income-not-rewarded} */
    void assertRewards(Way way) {
        if (!rewards(way)) {
            throw new Refusal("deal/income-not-rewarded");
        }
    }
}
