package org.dukou.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.policy.Packs;
import org.dukou.policy.Ruling;
import org.dukou.reward.calculation.Division;
import org.dukou.reward.calculation.EquityPlan;
import org.dukou.reward.calculation.Explanation;
import org.dukou.reward.calculation.NetIncome;
import org.dukou.reward.calculation.Receipt;
import org.dukou.reward.calculation.Scheme;
import org.dukou.reward.calculation.StatutoryRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dukou reward compute}: who gets what of a deal's income, to the fen, and why. */
@Command(name = "reward", description = "收益分配 · rewards", subcommands = RewardCommand.Compute.class)
final class RewardCommand {

    @Command(name = "compute", description = "计算收益分配 · divide a deal's income")
    static final class Compute implements Callable<RewardCommand.Answer> {

        @Parameters(paramLabel = "FILE", description = "JSON 文件 · a JSON file")
        private String file = "";

        @Override
        public Answer call() {
            return compute(new RewardFile(JsonFile.read(file)));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            @Nullable List<Distributed> receipts,
            @Nullable List<Holder> equity,
            @Nullable List<String> explanation,
            Basis ruling) {}

    record Distributed(
            String on, Money net, SequencedMap<String, Money> layers, List<Paid> persons, List<String> explanation) {}

    record Paid(String name, Money amount) {}

    record Holder(String holder, String share, Money contribution) {}

    /** Pack and edition of the split, and every row it rests on. */
    record Basis(String pack, String edition, List<String> rows) {}

    static Answer compute(RewardFile file) {
        boolean inEquity = switch (file.agreement().way()) {
            case EQUITY -> true;
            case ASSIGNMENT, LICENCE, DEVELOPMENT, CONSULTING, SERVICE -> false;
        };
        return inEquity ? hold(file) : distribute(file);
    }

    private static Scheme scheme(RewardFile file) {
        return Scheme.of(Packs.shipped(StatutoryRules.all()), file.agreement());
    }

    private static Answer distribute(RewardFile file) {
        List<Receipt> receipts = file.receipts();
        Scheme scheme = scheme(file);
        assertDeductible(receipts, scheme);
        List<Distributed> distributed = NetIncome.of(receipts).stream()
                .map(net -> distributed(net, scheme))
                .toList();
        return new Answer(distributed, null, null, basis(file, scheme));
    }

    private static Distributed distributed(NetIncome income, Scheme scheme) {
        Division division = scheme.divide(income.net());
        List<Explanation> explained = new ArrayList<>(income.explained());
        explained.addAll(division.explained());
        SequencedMap<String, Money> layers = new LinkedHashMap<>();
        division.layers().forEach(layer -> layers.put(layer.name(), layer.amount()));
        return new Distributed(
                income.on().toString(),
                division.net(),
                layers,
                division.persons().stream()
                        .map(person -> new Paid(person.name(), person.amount()))
                        .toList(),
                said(explained));
    }

    private static Answer hold(RewardFile file) {
        Fields equity = file.equity();
        Money capital = equity.money("capital");
        Money value = equity.money("value");
        Scheme scheme = scheme(file);
        EquityPlan plan = EquityPlan.of(scheme, capital, value);
        List<Holder> holders = plan.holders().stream()
                .map(holder -> new Holder(holder.holder(), holder.share().toPlainString(), holder.contribution()))
                .toList();
        return new Answer(null, holders, said(plan.explained()), basis(file, scheme));
    }

    private static void assertDeductible(List<Receipt> receipts, Scheme scheme) {
        for (int i = 0; i < receipts.size(); i++) {
            for (int j = 0; j < receipts.get(i).costs().size(); j++) {
                try {
                    scheme.assertDeductible(receipts.get(i).costs().get(j).kind());
                } catch (Refusal refused) {
                    throw refused.at("receipts[" + i + "].costs[" + j + "].kind");
                }
            }
        }
    }

    private static List<String> said(List<Explanation> explained) {
        return explained.stream().map(each -> each.text(Speaking.language())).toList();
    }

    /** Rows of another pack, such as the one inherited from, are named with it. */
    private static Basis basis(RewardFile file, Scheme scheme) {
        String pack = file.agreement().pack();
        List<String> rows = new ArrayList<>();
        for (Ruling ruling : scheme.rulings()) {
            String origin = ruling.pack().equals(pack) ? "" : ruling.pack() + ":";
            ruling.rows().forEach(row -> rows.add(origin + ruling.table() + "/" + row));
        }
        return new Basis(pack, scheme.rulings().getFirst().edition(), rows);
    }
}
