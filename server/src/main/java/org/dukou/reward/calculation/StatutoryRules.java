package org.dukou.reward.calculation;

import java.util.List;
import org.dukou.policy.TableInvariant;

/** What the law on rewards demands of every table, for those who load packs without Spring. */
public final class StatutoryRules {

    private StatutoryRules() {}

    public static List<TableInvariant> all() {
        return List.of(new StatutoryFloor(), new ResearchIsNoCost());
    }
}
