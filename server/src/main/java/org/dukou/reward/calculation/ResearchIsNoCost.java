package org.dukou.reward.calculation;

import org.dukou.kernel.Refusal;
import org.dukou.policy.TableInvariant;
import org.dukou.policy.TableRow;
import org.springframework.stereotype.Component;

/** What research has cost is not taken off the income from its result, whatever a table says. */
@Component
final class ResearchIsNoCost implements TableInvariant {

    @Override
    public String table() {
        return "deductible-costs";
    }

    @Override
    public void check(TableRow row) {
        if (row.concerns("kind", CostKind.R_AND_D.name())
                && Boolean.parseBoolean(row.outcomes().get("deductible"))) {
            throw new Refusal("policy/research-as-cost", row.pack(), row.edition(), row.number());
        }
    }
}
