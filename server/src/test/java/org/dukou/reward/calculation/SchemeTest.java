package org.dukou.reward.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;
import org.dukou.policy.Packs;

/** Whatever was agreed and whatever comes in: no fen is lost, none appears, and the floor holds after rounding. */
class SchemeTest {

    private static final Packs PACKS = Packs.shipped(StatutoryRules.all());
    private static final LocalDate APPROVED = LocalDate.of(2026, 3, 1);

    private static Scheme scheme(Way way, SequencedMap<String, Share> split, List<Integer> weights) {
        List<Beneficiary> persons = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            persons.add(new Beneficiary("P" + i, BigDecimal.valueOf(weights.get(i), 2), null, false));
        }
        return Scheme.of(PACKS, new Agreement("national-minimum", APPROVED, way, split, ShareOf.TEAM, persons));
    }

    /** The team somewhere in the middle, the rest in two parts. */
    private static SequencedMap<String, Share> split(int teamPercent, int otherPercent, String other, String last) {
        int rest = 100 - teamPercent;
        int first = rest * otherPercent / 100;
        SequencedMap<String, Share> split = new LinkedHashMap<>();
        split.put(other, Share.percent(BigDecimal.valueOf(first)));
        split.put("team", Share.percent(BigDecimal.valueOf(teamPercent)));
        split.put(last, Share.percent(BigDecimal.valueOf(rest - first)));
        return split;
    }

    private static Money sum(List<Division.Part> parts) {
        return Money.sum(parts.stream().map(Division.Part::amount).toList());
    }

    @Property(tries = 2000)
    void everyFenIsGivenOnceAndTheFloorHolds(
            @ForAll @LongRange(max = 2_000_000_000_000L) long fen,
            @ForAll @IntRange(min = 50, max = 100) int team,
            @ForAll @IntRange(max = 100) int other,
            @ForAll boolean universityLast,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 10_000) Integer> weights) {
        List<Integer> agreed = new ArrayList<>(weights);
        agreed.add(1);
        Money net = Money.ofFen(fen);
        Division division = scheme(
                        Way.LICENCE, split(team, other, "college", universityLast ? "university" : "centre"), agreed)
                .divide(net);
        Money teamAmount = division.layers().get(1).amount();
        assertThat(sum(division.layers())).isEqualTo(net);
        assertThat(sum(division.persons())).isEqualTo(teamAmount);
        assertThat(teamAmount).isGreaterThanOrEqualTo(net.atLeast(Share.HALF));
        assertThat(division.layers()).noneMatch(part -> part.amount().isNegative());
        assertThat(division.persons()).noneMatch(part -> part.amount().isNegative());
    }

    /** Trap T4: persons' shares are percent of the whole net income, and together the team's. */
    @Property(tries = 500)
    void sharesOfTheWholeAddToTheTeamAndTheFloorHolds(
            @ForAll @LongRange(max = 2_000_000_000_000L) long fen,
            @ForAll @IntRange(min = 50, max = 100) int team,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1_000) Integer> weights) {
        Money net = Money.ofFen(fen);
        List<Beneficiary> persons = new ArrayList<>();
        List<Integer> hundredths = parts(team * 100, weights);
        for (int i = 0; i < hundredths.size(); i++) {
            persons.add(new Beneficiary("P" + i, BigDecimal.valueOf(hundredths.get(i), 2), null, false));
        }
        Division division = Scheme.of(
                        PACKS,
                        new Agreement(
                                "national-minimum",
                                APPROVED,
                                Way.ASSIGNMENT,
                                split(team, 40, "college", "university"),
                                ShareOf.WHOLE,
                                persons))
                .divide(net);
        Money teamAmount = division.layers().get(1).amount();
        assertThat(sum(division.layers())).isEqualTo(net);
        assertThat(sum(division.persons())).isEqualTo(teamAmount);
        assertThat(teamAmount).isGreaterThanOrEqualTo(net.atLeast(Share.HALF));
        assertThat(division.persons()).noneMatch(part -> part.amount().isNegative());
    }

    @Property(tries = 500)
    void resultsAndOwnersShareEveryFen(
            @ForAll @LongRange(max = 2_000_000_000_000L) long fen,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1_000) Integer> weights) {
        Money amount = Money.ofFen(fen);
        List<Share> ratios = parts(10_000, weights).stream()
                .map(part -> new Share(BigDecimal.valueOf(part, 4)))
                .toList();
        SequencedMap<String, Share> owners = new LinkedHashMap<>();
        ratios.forEach(ratio -> owners.put("owner" + owners.size(), ratio));
        assertThat(Money.sum(Allocation.overResults(amount, ratios))).isEqualTo(amount);
        assertThat(Money.sum(List.copyOf(Allocation.overOwners(amount, owners).values())))
                .isEqualTo(amount);
        assertThat(Allocation.overResults(amount, ratios)).noneMatch(Money::isNegative);
    }

    /** A whole number cut by weights, the rest to the first. */
    private static List<Integer> parts(int whole, List<Integer> weights) {
        int all = Math.max(1, weights.stream().mapToInt(Integer::intValue).sum());
        List<Integer> parts = new ArrayList<>(
                weights.stream().map(weight -> whole * weight / all).toList());
        parts.set(
                0,
                parts.getFirst()
                        + whole
                        - parts.stream().mapToInt(Integer::intValue).sum());
        return parts;
    }

    @Property(tries = 500)
    void contributionsAddToTheValueAndTheFloorHolds(
            @ForAll @LongRange(min = 1, max = 100_000_000_000L) long value,
            @ForAll @LongRange(max = 100_000_000_000L) long cash,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 10_000) Integer> weights) {
        Money worth = Money.ofFen(value);
        EquityPlan plan = EquityPlan.of(scheme(Way.EQUITY, null, weights), worth.plus(Money.ofFen(cash)), worth);
        assertThat(Money.sum(plan.holders().stream()
                        .map(EquityPlan.Holder::contribution)
                        .toList()))
                .isEqualTo(worth);
        assertThat(Money.sum(plan.holders().stream()
                        .filter(holder -> holder.holder().startsWith("P"))
                        .map(EquityPlan.Holder::contribution)
                        .toList()))
                .isGreaterThanOrEqualTo(worth.atLeast(Share.HALF));
    }

    @Property(tries = 500)
    void whatIsDeductedIsDeductedOnce(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1000) Integer> amounts,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1000) Integer> costs) {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            List<Cost> own = i < costs.size() ? List.of(new Cost(CostKind.TAX, Money.ofFen(costs.get(i)))) : List.of();
            receipts.add(new Receipt(APPROVED.plusDays(i % 3), Money.ofFen(amounts.get(i)), own));
        }
        List<NetIncome> worked = NetIncome.of(receipts);
        Money received = Money.sum(receipts.stream().map(Receipt::amount).toList());
        Money spent = Money.sum(receipts.stream()
                .flatMap(receipt -> receipt.costs().stream())
                .map(Cost::amount)
                .toList());
        Money net = Money.sum(worked.stream().map(NetIncome::net).toList());
        assertThat(net).isEqualTo(received.minus(spent).plus(worked.getLast().carriedForward()));
        assertThat(worked)
                .noneMatch(one -> one.net().isNegative() || one.carriedForward().isNegative());
    }
}
