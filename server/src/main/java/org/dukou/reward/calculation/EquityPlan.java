package org.dukou.reward.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;

/**
 * Who holds what a result is contributed to a company for: the persons of the team, then the other parts of the split.
 *
 * @param holders together exactly the value of the result
 */
public record EquityPlan(List<Holder> holders, List<Explanation> explained) {

    private static final int RATIO_DECIMALS = 6;

    /**
     * @param share of the company's capital, six decimals
     * @param contribution yuan of capital
     */
    public record Holder(String holder, BigDecimal share, Money contribution) {}

    /**
     * @param capital registered capital of the company, yuan
     * @param value what the result is contributed for, yuan, at most the capital
     * @throws Refusal {@code reward/capital-not-positive}, {@code reward/value-above-capital}
     */
    public static EquityPlan of(Scheme scheme, Money capital, Money value) {
        NetIncome.notNegative(capital, "equity.capital");
        NetIncome.notNegative(value, "equity.value");
        if (!capital.isPositive()) {
            throw new Refusal("reward/capital-not-positive").at("equity.capital");
        }
        if (value.compareTo(capital) > 0) {
            throw new Refusal("reward/value-above-capital", value, capital).at("equity.value");
        }
        Division division = scheme.divide(value);
        List<Division.Part> parts = new ArrayList<>(division.persons());
        division.layers().stream()
                .filter(layer -> !layer.name().equals(Scheme.TEAM))
                .forEach(parts::add);
        List<Explanation> explained = new ArrayList<>();
        explained.add(new Explanation(
                "reward.explained.equity",
                value,
                capital,
                ratio(value, capital).movePointRight(2).toPlainString()));
        explained.addAll(division.explained());
        return new EquityPlan(
                parts.stream()
                        .map(part -> new Holder(part.name(), ratio(part.amount(), capital), part.amount()))
                        .toList(),
                explained);
    }

    private static BigDecimal ratio(Money part, Money capital) {
        return part.amount().divide(capital.amount(), RATIO_DECIMALS, RoundingMode.HALF_UP);
    }
}
