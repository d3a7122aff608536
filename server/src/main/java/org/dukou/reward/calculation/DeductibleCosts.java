package org.dukou.reward.calculation;

import java.time.LocalDate;
import org.dukou.kernel.Refusal;
import org.dukou.policy.DeductibleCostQuestion;
import org.dukou.policy.Packs;
import org.dukou.policy.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * Which costs come off the income before it is split, by the regulations of the day of approval. A kind that they do not
 * name does not.
 *
 * @param pack the regulations the university follows
 * @param on the day whose edition decides
 */
public record DeductibleCosts(Packs packs, String pack, LocalDate on) {

    private static final String NO_ROW = "policy/no-row";

    /** @param ruling the row that says so; null where there is none */
    public record Answer(boolean deductible, @Nullable Ruling ruling) {}

    public Answer of(CostKind kind) {
        if (kind == CostKind.R_AND_D) {
            return new Answer(false, null);
        }
        try {
            Ruling ruling = packs.rule(pack, new DeductibleCostQuestion(kind.name()), on);
            return new Answer(ruling.yes("deductible"), ruling);
        } catch (Refusal refused) {
            if (refused.slug().equals(NO_ROW)) {
                return new Answer(false, null);
            }
            throw refused;
        }
    }

    /** Why a cost was left where it is: the income is split without it. */
    public static Explanation leftOut(CostKind kind, Object amount, Answer answer) {
        String cost = "reward.cost." + kind;
        Ruling ruling = answer.ruling();
        return ruling == null
                ? new Explanation("reward.explained.cost-not-named", cost, amount)
                : new Explanation(
                        "reward.explained.cost-left-out",
                        cost,
                        amount,
                        ruling.edition(),
                        String.join("+", ruling.rows()));
    }
}
