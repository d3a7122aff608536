package org.dukou.reward.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Share;
import org.dukou.policy.IncomeSplitQuestion;
import org.dukou.policy.MainContributorQuestion;
import org.dukou.policy.Packs;
import org.dukou.policy.PolicyQuestion;
import org.dukou.policy.Ruling;
import org.jspecify.annotations.Nullable;

/** Asks the regulations for one agreement, and remembers every row they answered with. */
final class Regulations {

    private static final String NO_ROW = "policy/no-row";

    private final Packs packs;
    private final Agreement agreement;
    private final List<Ruling> rulings = new ArrayList<>();

    Regulations(Packs packs, Agreement agreement) {
        this.packs = packs;
        this.agreement = agreement;
    }

    List<Ruling> rulings() {
        return List.copyOf(rulings);
    }

    /** The split agreed on, or the one of the regulations; whole, with a team, not below the floor. */
    SequencedMap<String, Share> split() {
        SequencedMap<String, Share> agreed = agreement.split();
        SequencedMap<String, Share> split = agreed == null ? ruledSplit() : agreed;
        BigDecimal sum = split.values().stream().map(Share::ratio).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new Refusal("reward/split-not-whole", sum.toPlainString()).at("split");
        }
        Share team = split.get(Scheme.TEAM);
        if (team == null) {
            throw new Refusal("reward/team-missing").at("split.team");
        }
        if (agreement.way().hasStatutoryFloor() && team.compareTo(StatutoryFloor.RATIO) < 0) {
            throw new Refusal("reward/below-statutory-floor", team.asPercent(), StatutoryFloor.RATIO.asPercent())
                    .at("split.team");
        }
        if (agreed != null) {
            rowsBehindAgreedSplit();
        }
        return split;
    }

    private SequencedMap<String, Share> ruledSplit() {
        Ruling ruling = ask(() -> packs.rule(agreement.pack(), question(), agreement.approvedOn()));
        SequencedMap<String, Share> split = new LinkedHashMap<>();
        ruling.outputs().keySet().forEach(part -> split.put(part, ruling.share(part)));
        return Collections.unmodifiableSequencedMap(split);
    }

    /**
     * Even a split of one's own needs a row: where the regulations have none, such income is not rewarded at all. Beside it
     * stands the row of the statutory floor that the split was held against.
     */
    private void rowsBehindAgreedSplit() {
        ask(() -> packs.rowFor(agreement.pack(), question(), agreement.approvedOn()));
        if (agreement.way().hasStatutoryFloor()) {
            ask(() -> packs.rule(Packs.NATIONAL, question(), agreement.approvedOn()));
        }
    }

    private IncomeSplitQuestion question() {
        return new IncomeSplitQuestion(agreement.way());
    }

    /** The part of the reward that the main contributors must get at least; half where the regulations are silent. */
    Share mainContributors() {
        return askIfAny(new MainContributorQuestion(agreement.way()))
                .map(ruling -> ruling.share("atLeast"))
                .orElse(Share.HALF);
    }

    /** A kind that the regulations do not name does not come off the income. */
    void assertDeductible(CostKind kind) {
        DeductibleCosts.Answer answer = new DeductibleCosts(packs, agreement.pack(), agreement.approvedOn()).of(kind);
        Ruling ruling = answer.ruling();
        if (ruling != null && !rulings.contains(ruling)) {
            rulings.add(ruling);
        }
        if (!answer.deductible()) {
            throw new Refusal("reward/cost-not-deductible", kind);
        }
    }

    private Optional<Ruling> askIfAny(PolicyQuestion question) {
        try {
            return Optional.of(ask(() -> packs.rule(agreement.pack(), question, agreement.approvedOn())));
        } catch (Refusal refused) {
            if (refused.slug().equals(NO_ROW)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** The rows it rests on, as sentences; of a split of one's own they are the bounds, not the origin. */
    List<Explanation> explained() {
        List<Explanation> explained = new ArrayList<>();
        if (!agreement.namesMainContributors()) {
            explained.add(new Explanation("reward.explained.main-not-named"));
        }
        if (agreement.split() != null) {
            explained.add(new Explanation("reward.explained.agreed-split"));
        }
        rulings.forEach(ruling -> explained.add(Explanation.of(ruling)));
        return explained;
    }

    private Ruling ask(Supplier<Ruling> question) {
        try {
            Ruling ruling = question.get();
            if (!rulings.contains(ruling)) {
                rulings.add(ruling);
            }
            return ruling;
        } catch (Refusal refused) {
            String field = fieldOf(refused.slug());
            throw field == null ? refused : refused.at(field);
        }
    }

    private static @Nullable String fieldOf(String slug) {
        return switch (slug) {
            case "policy/pack-unknown" -> "pack";
            case "policy/no-edition-in-force" -> "approvedOn";
            case NO_ROW -> "way";
            case "policy/parameter-not-set" -> "split";
            default -> null;
        };
    }
}
