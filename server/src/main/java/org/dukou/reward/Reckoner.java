package org.dukou.reward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.deal.DealBasis;
import org.dukou.income.CostEntry;
import org.dukou.income.IncomeView;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Share;
import org.dukou.policy.Policies;
import org.dukou.policy.Ruling;
import org.dukou.reward.calculation.Agreement;
import org.dukou.reward.calculation.Allocation;
import org.dukou.reward.calculation.Beneficiary;
import org.dukou.reward.calculation.CostKind;
import org.dukou.reward.calculation.DeductibleCosts;
import org.dukou.reward.calculation.Division;
import org.dukou.reward.calculation.Explanation;
import org.dukou.reward.calculation.Scheme;
import org.dukou.reward.calculation.ShareOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Works out a distribution: the income falls to the results by the deal's schedule, of each result to its owners as on the
 * day of the contract; the university's part less its costs is the net income, which is split as agreed, or as the policy
 * of the day of approval has it, and the team's part is shared by the persons as they agreed.
 */
@Component
class Reckoner {

    /** Where nothing is rewarded, the income is the project's budget. */
    static final String PROJECT = "project";

    private static final String NO_ROW = "policy/no-row";

    private final Policies policies;

    Reckoner(Policies policies) {
        this.policies = policies;
    }

    /**
     * @param account the deal's costs; null where nothing was ever expected
     * @param ledger what earlier distributions of the deal have used
     * @throws Refusal {@code reward/deal-not-signed}, or what the law and the regulations say against it
     */
    Reckoning work(DealBasis basis, Money income, @Nullable IncomeView account, Ledger ledger) {
        if (basis.approvedOn() == null || basis.signedOn() == null) {
            throw new Refusal("reward/deal-not-signed");
        }
        Reckoning.Facts facts = new Reckoning.Facts(
                basis.way(),
                basis.taker(),
                basis.contractNumber(),
                basis.approvedOn(),
                basis.signedOn(),
                policies.pack());
        List<CostEntry> booked = account == null ? List.of() : ledger.notYetTaken(account.costs());
        List<Reckoning.LeftOut> leftOut = leftOut(facts, booked);
        List<Reckoning.Cost> costs = costs(booked, leftOut);
        Money spent = Money.sum(costs.stream().map(Reckoning.Cost::amount).toList());
        List<Share> ratios =
                basis.results().stream().map(DealBasis.ResultPart::ratio).toList();
        List<Money> incomes = Allocation.overResults(income, ratios);
        List<Money> spendings = Allocation.overResults(spent, ratios);
        List<Reckoning.Part> parts = new ArrayList<>();
        for (int i = 0; i < ratios.size(); i++) {
            DealBasis.ResultPart result = basis.results().get(i);
            parts.add(part(facts, basis, result, income, incomes.get(i), spendings.get(i), costs, ledger));
        }
        return new Reckoning(facts, income, costs, leftOut, parts, basis.capital(), Reckoning.SHAPE);
    }

    /** What the regulations do not take off the income stays where it was booked; the income is split without it. */
    private List<Reckoning.LeftOut> leftOut(Reckoning.Facts facts, List<CostEntry> booked) {
        DeductibleCosts rules = new DeductibleCosts(policies.packs(), facts.pack(), facts.approvedOn());
        List<Reckoning.LeftOut> leftOut = new ArrayList<>();
        for (CostEntry cost : booked) {
            CostKind kind = CostKind.valueOf(cost.kind().name());
            DeductibleCosts.Answer answer = rules.of(kind);
            if (!answer.deductible()) {
                Explanation why = DeductibleCosts.leftOut(kind, cost.amount(), answer);
                leftOut.add(new Reckoning.LeftOut(cost.id(), cost.kind(), cost.amount(), why));
            }
        }
        return leftOut;
    }

    private static List<Reckoning.Cost> costs(List<CostEntry> booked, List<Reckoning.LeftOut> leftOut) {
        Set<UUID> out = leftOut.stream().map(Reckoning.LeftOut::id).collect(Collectors.toSet());
        return booked.stream()
                .filter(cost -> !out.contains(cost.id()))
                .sorted(Comparator.comparing(CostEntry::on))
                .map(cost -> new Reckoning.Cost(cost.id(), cost.kind(), cost.amount()))
                .toList();
    }

    private Reckoning.Part part(
            Reckoning.Facts facts,
            DealBasis basis,
            DealBasis.ResultPart result,
            Money income,
            Money amount,
            Money newCosts,
            List<Reckoning.Cost> costs,
            Ledger ledger) {
        Ownership ownership = Ownership.of(result, amount);
        Money carriedIn = ledger.carried(result.disclosure());
        Money toCover = carriedIn.plus(newCosts);
        Money used = toCover.min(ownership.university());
        Money net = ownership.university().minus(used);
        Outcome outcome = split(facts, basis, result, net, costs);
        return new Reckoning.Part(
                result.disclosure(),
                result.number(),
                result.title(),
                result.summary(),
                result.rights(),
                result.ratio(),
                amount,
                said("result", result.title(), income, result.ratio().asPercent(), amount),
                ownership.others(),
                ownership.share(),
                ownership.university(),
                said("university", result.title(), amount, ownership.share().asPercent(), ownership.university()),
                newCosts,
                carriedIn,
                used,
                net,
                said("net-of-part", result.title(), ownership.university(), newCosts, carriedIn, used, net),
                toCover.minus(used),
                outcome.agreed(),
                outcome.layers(),
                outcome.persons(),
                outcome.rulings(),
                outcome.rules());
    }

    private Outcome split(
            Reckoning.Facts facts,
            DealBasis basis,
            DealBasis.ResultPart result,
            Money net,
            List<Reckoning.Cost> costs) {
        try {
            Scheme scheme = Scheme.of(policies.packs(), agreement(facts, basis, result));
            costs.stream()
                    .map(cost -> CostKind.valueOf(cost.kind().name()))
                    .distinct()
                    .forEach(scheme::assertDeductible);
            return Outcome.of(basis.split() != null, scheme, scheme.divide(net), result.persons(), basis.capital());
        } catch (Refusal refused) {
            if (refused.slug().equals(NO_ROW) && !facts.way().hasStatutoryFloor()) {
                return Outcome.toProject(net, basis.split() != null);
            }
            throw refused;
        }
    }

    private static Agreement agreement(Reckoning.Facts facts, DealBasis basis, DealBasis.ResultPart result) {
        return new Agreement(
                facts.pack(),
                facts.approvedOn(),
                facts.way(),
                basis.split() == null ? null : new LinkedHashMap<>(basis.split()),
                basis.sharesOfWhole() ? ShareOf.WHOLE : ShareOf.TEAM,
                result.persons().stream()
                        .map(person -> new Beneficiary(person.name(), person.share(), person.main(), person.unitHead()))
                        .toList());
    }

    static Explanation said(String key, Object... facts) {
        List<String> said = new ArrayList<>();
        for (Object fact : facts) {
            said.add(fact.toString());
        }
        return new Explanation("reward.explained." + key, said);
    }

    /**
     * How a net income was split.
     *
     * @param agreed by what the team and the university agreed
     */
    private record Outcome(
            boolean agreed,
            List<Reckoning.Layer> layers,
            List<Reckoning.Person> persons,
            List<Ruling> rulings,
            List<Explanation> rules) {

        /** @param despiteAgreement layers were agreed while the regulations still rewarded such income */
        static Outcome toProject(Money net, boolean despiteAgreement) {
            Explanation why = said(despiteAgreement ? "project-despite-agreement" : "project", net);
            return new Outcome(
                    false,
                    List.of(new Reckoning.Layer(PROJECT, Share.WHOLE, net, why)),
                    List.of(),
                    List.of(),
                    List.of(why));
        }

        static Outcome of(
                boolean agreed,
                Scheme scheme,
                Division division,
                List<DealBasis.Person> sharing,
                @Nullable Money capital) {
            List<Explanation> rest = new ArrayList<>(division.explained());
            List<Reckoning.Layer> layers = new ArrayList<>();
            for (Division.Part layer : division.layers()) {
                Share share = Objects.requireNonNull(scheme.split().get(layer.name()));
                layers.add(new Reckoning.Layer(layer.name(), share, layer.amount(), taken(rest, "part", layer.name())));
            }
            List<Reckoning.Person> persons = new ArrayList<>();
            for (int i = 0; i < sharing.size(); i++) {
                DealBasis.Person person = sharing.get(i);
                Money amount = division.persons().get(i).amount();
                persons.add(new Reckoning.Person(
                        person.person(),
                        person.name(),
                        person.share(),
                        person.main(),
                        amount,
                        Reckoning.holding(amount, capital),
                        taken(rest, "person", person.name())));
            }
            return new Outcome(agreed, layers, persons, scheme.rulings(), rest);
        }

        /** The sentence about this figure, taken out of those left. */
        private static Explanation taken(List<Explanation> rest, String what, String name) {
            for (Explanation one : rest) {
                if (one.said().startsWith("reward.explained." + what)
                        && isNamed(one.facts().getFirst(), name)) {
                    rest.remove(one);
                    return one;
                }
            }
            throw new IllegalStateException("nothing explains " + what + " " + name);
        }

        /** A part that has words goes by their key. */
        private static boolean isNamed(String fact, String name) {
            return fact.equals(name) || fact.equals("reward.layer." + name);
        }
    }
}
