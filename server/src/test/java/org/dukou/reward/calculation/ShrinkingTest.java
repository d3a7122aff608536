package org.dukou.reward.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.junit.jupiter.api.Test;

class ShrinkingTest {

    private static final List<String> LAYERS = List.of("team", "college", "university");

    @Test
    void ofNothingEverybodyKeepsNothing() {
        List<Money> given = money(7_000_001, 1_000_000, 2_000_000);
        assertThat(Shrinking.keep(given, given, Money.ZERO)).containsOnly(Money.ZERO);
    }

    @Test
    void whoWasGivenNothingOwesNothing() {
        List<Money> nothing = money(0, 0);
        assertThat(Shrinking.keep(nothing, nothing, Money.ZERO)).isEqualTo(nothing);
    }

    @Test
    void roundingLeavesTheTeamNoFenBelowTheFloor() {
        List<Money> given = money(50, 25, 25);
        for (long rest = 100; rest >= 0; rest--) {
            Money sum = Money.ofFen(rest);
            List<Money> kept = Shrinking.keepLayers(LAYERS, given, given, sum, Way.LICENCE);
            assertThat(Money.sum(kept)).isEqualTo(sum);
            assertThat(kept.getFirst()).isGreaterThanOrEqualTo(StatutoryFloor.of(sum, Way.LICENCE));
        }
    }

    /** Refund after refund, down to nothing: no fen is lost, none is made, and nobody is ever given more. */
    @Property(tries = 300)
    void bitByBitEverythingComesBackToTheFen(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 100_000_000) Long> fen,
            @ForAll @Size(max = 5) List<@LongRange(min = 0, max = 50_000_000) Long> refunds) {
        List<Money> given = fen.stream().map(Money::ofFen).toList();
        List<Money> has = new ArrayList<>(given);
        List<Money> back = new ArrayList<>();
        List<Money> steps = new ArrayList<>(refunds.stream().map(Money::ofFen).toList());
        steps.add(Money.sum(given));
        for (Money step : steps) {
            Money refund = step.min(Money.sum(has));
            List<Money> keeps = Shrinking.keep(given, has, Money.sum(has).minus(refund));
            assertThat(Money.sum(has).minus(Money.sum(keeps))).isEqualTo(refund);
            for (int i = 0; i < keeps.size(); i++) {
                assertThat(keeps.get(i)).isBetween(Money.ZERO, has.get(i));
            }
            back.add(refund);
            has = keeps;
        }
        assertThat(has).allMatch(Money::isZero);
        assertThat(Money.sum(back)).isEqualTo(Money.sum(given));
    }

    private static List<Money> money(long... fen) {
        List<Money> money = new ArrayList<>();
        for (long one : fen) {
            money.add(Money.ofFen(one));
        }
        return money;
    }
}
