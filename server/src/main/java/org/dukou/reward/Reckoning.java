package org.dukou.reward;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.income.CostKind;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;
import org.dukou.policy.Ruling;
import org.dukou.reward.calculation.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * All that a distribution was worked out from and into, figure by figure; kept whole, so that every amount can be
 * explained as it was understood on that day.
 *
 * @param income the receipt, or for shares what the result is valued at
 * @param costs what this distribution took up for the first time
 * @param leftOut costs that the regulations do not take off the income
 * @param parts one for each result of the deal
 * @param capital the company's capital, where shares are given; null where money is
 * @param v the version of this shape
 */
record Reckoning(
        Facts facts,
        Money income,
        List<Cost> costs,
        List<LeftOut> leftOut,
        List<Part> parts,
        @Nullable Money capital,
        int v) {

    static final int SHAPE = 1;
    private static final int EQUITY_DECIMALS = 6;

    Reckoning {
        costs = List.copyOf(costs);
        leftOut = leftOut == null ? List.of() : List.copyOf(leftOut);
        parts = List.copyOf(parts);
    }

    /**
     * The deal as it was.
     *
     * @param approvedOn the day whose policies hold
     * @param signedOn the day whose ownership holds
     * @param pack the regulations the university followed
     */
    record Facts(
            Way way,
            @Nullable String taker,
            @Nullable String contractNumber,
            LocalDate approvedOn,
            LocalDate signedOn,
            String pack) {}

    /** A cost taken up. */
    record Cost(UUID id, CostKind kind, Money amount) {}

    /** A cost that was booked, but does not come off the income. */
    record LeftOut(UUID id, CostKind kind, Money amount, Explanation explained) {}

    /**
     * One result's part.
     *
     * @param ratio its part of the income, by the deal's schedule
     * @param amount that part
     * @param others what falls to other owners: their own income, no reward
     * @param university what falls to the university
     * @param newCosts its part of the costs taken up now
     * @param carriedIn what earlier receipts could not cover
     * @param used what was taken off; below zero where an earlier cost was taken back
     * @param net what is split
     * @param carriedOut what a later receipt has to cover
     * @param agreed the layers are those agreed with the team; otherwise they are the policy's, or all is the project's
     * @param layers the parts of the net; all of it to the project where the regulations reward nothing
     * @param rulings the rows it rests on, the one of the split first
     * @param rules what was kept besides, such as the statutory floor
     */
    record Part(
            UUID disclosure,
            String number,
            String title,
            String summary,
            List<String> rights,
            Share ratio,
            Money amount,
            Explanation amountExplained,
            List<Owner> others,
            Share universityShare,
            Money university,
            Explanation universityExplained,
            Money newCosts,
            Money carriedIn,
            Money used,
            Money net,
            Explanation netExplained,
            Money carriedOut,
            boolean agreed,
            List<Layer> layers,
            List<Person> persons,
            List<Ruling> rulings,
            List<Explanation> rules) {

        Part {
            rights = List.copyOf(rights);
            others = List.copyOf(others);
            layers = List.copyOf(layers);
            persons = List.copyOf(persons);
            rulings = List.copyOf(rulings);
            rules = List.copyOf(rules);
        }

        /** What goes to persons. */
        @JsonIgnore
        Money reward() {
            return Money.sum(persons.stream().map(Person::amount).toList());
        }
    }

    /** @param share of the result */
    record Owner(String name, Share share, Money amount, Explanation explained) {}

    /** A part of the net income, such as the team's. */
    record Layer(String name, Share share, Money amount, Explanation explained) {}

    /**
     * @param share as agreed, in percent or as a weight
     * @param equity the part of the company, six decimals; null where money is given
     */
    record Person(
            @Nullable UUID person,
            String name,
            BigDecimal share,
            boolean main,
            Money amount,
            @Nullable BigDecimal equity,
            Explanation explained) {}

    /** The part of the company that this amount of the contribution is; null where money is given. */
    @Nullable
    BigDecimal holding(Money amount) {
        return holding(amount, capital);
    }

    static @Nullable BigDecimal holding(Money amount, @Nullable Money capital) {
        return capital == null ? null : amount.amount().divide(capital.amount(), EQUITY_DECIMALS, RoundingMode.HALF_UP);
    }

    @JsonIgnore
    Money net() {
        return Money.sum(parts.stream().map(Part::net).toList());
    }

    @JsonIgnore
    Money reward() {
        return Money.sum(parts.stream().map(Part::reward).toList());
    }
}
