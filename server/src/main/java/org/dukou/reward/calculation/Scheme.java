package org.dukou.reward.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Share;
import org.dukou.policy.Packs;
import org.dukou.policy.Ruling;

/**
 * An agreement that was found to keep the law and the regulations; from here on only sums are divided.
 *
 * @see #of(Packs, Agreement)
 */
public final class Scheme {

    /** The part of the split that is the makers'. */
    public static final String TEAM = "team";

    private static final String UNIVERSITY = "university";

    private final Agreement agreement;
    private final SequencedMap<String, Share> split;
    private final Regulations regulations;

    private Scheme(Agreement agreement, SequencedMap<String, Share> split, Regulations regulations) {
        this.agreement = agreement;
        this.split = split;
        this.regulations = regulations;
    }

    /**
     * @throws Refusal {@code reward/split-not-whole}, {@code reward/team-missing}, {@code reward/below-statutory-floor},
     *     {@code reward/person-shares-do-not-match-team}, {@code reward/main-contributors-below-half}, {@code
     *     reward/unit-head-in-equity} …, or what the regulations refuse
     */
    public static Scheme of(Packs packs, Agreement agreement) {
        Regulations regulations = new Regulations(packs, agreement);
        SequencedMap<String, Share> split = regulations.split();
        TeamCheck.check(agreement, split, regulations);
        return new Scheme(agreement, split, regulations);
    }

    public SequencedMap<String, Share> split() {
        return split;
    }

    /** The rows it rests on so far, the one of the split first. */
    public List<Ruling> rulings() {
        return regulations.rulings();
    }

    /** @throws Refusal {@code reward/cost-not-deductible} when a cost of this kind does not come off the income */
    public void assertDeductible(CostKind kind) {
        regulations.assertDeductible(kind);
    }

    /** Divides a net income, or a contribution in equity, among the parts and the team's part among the persons. */
    public Division divide(Money net) {
        List<String> names = List.copyOf(split.keySet());
        List<Money> parts = new ArrayList<>(
                net.split(split.values().stream().map(Share::ratio).toList()));
        List<Explanation> explained = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            explained.add(explainedPart(net, names.get(i), parts.get(i)));
        }
        liftToFloor(net, names, parts, explained);
        Money team = parts.get(names.indexOf(TEAM));
        List<BigDecimal> weights =
                agreement.persons().stream().map(Beneficiary::share).toList();
        List<Money> amounts = team.split(weights);
        List<Division.Part> persons = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Beneficiary person = agreement.persons().get(i);
            persons.add(new Division.Part(person.name(), amounts.get(i)));
            explained.add(explainedPerson(team, person, weights, amounts.get(i)));
        }
        explained.addAll(regulations.explained());
        List<Division.Part> layers = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            layers.add(new Division.Part(names.get(i), parts.get(i)));
        }
        return new Division(net, layers, persons, explained);
    }

    /** Rounding may leave the team a fen short of the floor: it comes from the university, else from the last that has any. */
    private void liftToFloor(Money net, List<String> names, List<Money> parts, List<Explanation> explained) {
        Money floor = StatutoryFloor.of(net, agreement.way());
        int team = names.indexOf(TEAM);
        while (parts.get(team).compareTo(floor) < 0) {
            int giver = giver(names, parts);
            Money missing = floor.minus(parts.get(team)).min(parts.get(giver));
            parts.set(giver, parts.get(giver).minus(missing));
            parts.set(team, parts.get(team).plus(missing));
            explained.add(new Explanation("reward.explained.lifted", Explanation.part(names.get(giver)), missing));
        }
        if (agreement.way().hasStatutoryFloor()) {
            explained.add(new Explanation(
                    "reward.explained.floor", net, StatutoryFloor.RATIO.asPercent(), floor, parts.get(team)));
        }
    }

    private static int giver(List<String> names, List<Money> parts) {
        int university = names.indexOf(UNIVERSITY);
        if (university >= 0 && parts.get(university).isPositive()) {
            return university;
        }
        for (int i = names.size() - 1; i >= 0; i--) {
            if (!names.get(i).equals(TEAM) && parts.get(i).isPositive()) {
                return i;
            }
        }
        throw new IllegalStateException("the team has everything and is still below the floor");
    }

    private Explanation explainedPart(Money net, String name, Money amount) {
        Share ratio = Objects.requireNonNull(split.get(name));
        BigDecimal exact = net.amount().multiply(ratio.ratio());
        String part = Explanation.part(name);
        return exact.compareTo(amount.amount()) == 0
                ? new Explanation("reward.explained.part", part, net, ratio.asPercent(), amount)
                : new Explanation(
                        "reward.explained.part-rounded",
                        part,
                        net,
                        ratio.asPercent(),
                        exact.stripTrailingZeros().toPlainString(),
                        amount);
    }

    private Explanation explainedPerson(Money team, Beneficiary person, List<BigDecimal> weights, Money amount) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Explanation(
                agreement.shareOf() == ShareOf.WHOLE
                        ? "reward.explained.person-of-whole"
                        : "reward.explained.person-of-team",
                person.name(),
                team,
                person.share().toPlainString(),
                sum.toPlainString(),
                amount);
    }
}
