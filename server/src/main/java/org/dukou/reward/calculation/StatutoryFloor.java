package org.dukou.reward.calculation;

import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;
import org.dukou.policy.TableInvariant;
import org.dukou.policy.TableRow;
import org.springframework.stereotype.Component;

/**
 * 促进科技成果转化法 Art. 45: of the net income of an assignment or a licence, and of the contribution of an equity deal,
 * at least half is the makers'. No table, no agreement and no rounding may go below.
 */
@Component
final class StatutoryFloor implements TableInvariant {

    static final Share RATIO = Share.HALF;

    @Override
    public String table() {
        return "income-split";
    }

    @Override
    public void check(TableRow row) {
        for (Way way : Way.values()) {
            if (way.hasStatutoryFloor() && row.concerns("way", way.name())) {
                row.share(Scheme.TEAM).filter(team -> team.compareTo(RATIO) < 0).ifPresent(team -> {
                    throw new Refusal("policy/below-floor", row.pack(), row.edition(), row.number(), team.asPercent());
                });
            }
        }
    }

    /** What the team must get of this sum at least, rounded up to the fen; nothing where the law sets no floor. */
    static Money of(Money sum, Way way) {
        return way.hasStatutoryFloor() ? sum.atLeast(RATIO) : Money.ZERO;
    }
}
