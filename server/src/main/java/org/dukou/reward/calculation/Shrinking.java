package org.dukou.reward.calculation;

import java.util.ArrayList;
import java.util.List;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;

/**
 * What each keeps of a sum that was divided and then shrank, because part of the income was paid back. Everybody keeps in
 * proportion to what they were given at first, to the fen, and nobody more than they have; of nothing everybody keeps nothing.
 */
public final class Shrinking {

    private Shrinking() {}

    /**
     * @param given what each was given at first, the weights
     * @param has what each has by now, at least nothing
     * @param rest what remains of the sum, at most what all have together
     */
    public static List<Money> keep(List<Money> given, List<Money> has, Money rest) {
        if (!Money.sum(given).isPositive()) {
            return has;
        }
        List<Money> keeps =
                new ArrayList<>(rest.split(given.stream().map(Money::amount).toList()));
        Money over = Money.ZERO;
        for (int i = 0; i < keeps.size(); i++) {
            Money tooMuch = keeps.get(i).minus(has.get(i)).max(Money.ZERO);
            keeps.set(i, keeps.get(i).minus(tooMuch));
            over = over.plus(tooMuch);
        }
        for (int i = 0; i < keeps.size(); i++) {
            Money more = over.min(has.get(i).minus(keeps.get(i)));
            keeps.set(i, keeps.get(i).plus(more));
            over = over.minus(more);
        }
        return keeps;
    }

    /** As {@link #keep}, for the parts of a net income: rounding leaves the team no fen below the statutory floor. */
    public static List<Money> keepLayers(List<String> names, List<Money> given, List<Money> has, Money rest, Way way) {
        List<Money> keeps = new ArrayList<>(keep(given, has, rest));
        int team = names.indexOf(Scheme.TEAM);
        if (team < 0) {
            return keeps;
        }
        Money missing = StatutoryFloor.of(rest, way).min(has.get(team)).minus(keeps.get(team));
        for (int i = names.size() - 1; i >= 0 && missing.isPositive(); i--) {
            if (i != team) {
                Money gives = missing.min(keeps.get(i));
                keeps.set(i, keeps.get(i).minus(gives));
                keeps.set(team, keeps.get(team).plus(gives));
                missing = missing.minus(gives);
            }
        }
        return keeps;
    }
}
