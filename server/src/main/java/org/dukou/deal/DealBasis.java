package org.dukou.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.deal.terms.IncomeAgreement;
import org.dukou.deal.terms.Part;
import org.dukou.deal.terms.Sheet;
import org.dukou.deal.terms.Terms;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/**
 * What the income of a deal is distributed by.
 *
 * @param matter the deal as the engines know it
 * @param approvedOn the day whose policies hold; null while not approved
 * @param signedOn the day whose ownership holds; null while not signed
 * @param split layers as agreed, in order; null leaves it to policy
 * @param capital the registered capital of the company that takes the results as a contribution; null for any other way
 * @param sharesOfWhole persons' shares are percent of the whole net income; otherwise weights inside the team's pool
 */
public record DealBasis(
        Matter matter,
        Way way,
        Money price,
        @Nullable String taker,
        @Nullable String contractNumber,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate signedOn,
        @Nullable Map<String, Share> split,
        boolean sharesOfWhole,
        List<ResultPart> results,
        @Nullable Money capital) {

    /**
     * One result of the deal.
     *
     * @param ratio its part of every receipt
     * @param universityShare what the university owns of it, in percent
     * @param owners who owns the rest, each in percent; what falls to them is their own income
     * @param persons who share in the team's part
     */
    public record ResultPart(
            UUID disclosure,
            String number,
            String title,
            String summary,
            List<String> rights,
            UUID college,
            String collegeName,
            Share ratio,
            BigDecimal universityShare,
            List<Owner> owners,
            List<Person> persons) {}

    /** @param share in percent */
    public record Owner(String name, BigDecimal share) {}

    /** @param share in percent, of what {@link DealBasis#sharesOfWhole} says */
    public record Person(@Nullable UUID person, String name, BigDecimal share, boolean main, boolean unitHead) {}

    static DealBasis of(Deal deal) {
        Sheet sheet = deal.sheet();
        IncomeAgreement income = sheet.income();
        return new DealBasis(
                deal.matter(),
                deal.way(),
                deal.amount(),
                deal.taker().takerName(),
                deal.progress().contractNumber(),
                deal.progress().approvedOn(),
                deal.progress().signedOn(),
                layers(income),
                income.shareOf() == IncomeAgreement.ShareOf.WHOLE,
                sheet.parts().stream().map(part -> part(part, income)).toList(),
                sheet.terms() instanceof Terms.Equity equity ? equity.capital() : null);
    }

    private static @Nullable Map<String, Share> layers(IncomeAgreement income) {
        if (income.split() == null) {
            return null;
        }
        Map<String, Share> layers = new LinkedHashMap<>();
        income.split().forEach(layer -> layers.put(layer.name(), layer.share()));
        return Collections.unmodifiableMap(layers);
    }

    private static ResultPart part(Part part, IncomeAgreement income) {
        BigDecimal others = part.owners().stream().map(Part.Owner::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new ResultPart(
                part.disclosure(),
                part.number(),
                part.title(),
                part.summary(),
                part.rights().stream().map(right -> right.inWords()).toList(),
                part.college(),
                part.collegeName(),
                part.ratio(),
                new BigDecimal("100").subtract(others),
                part.owners().stream()
                        .map(owner -> new Owner(owner.name(), owner.share()))
                        .toList(),
                income.persons().stream()
                        .filter(one -> one.disclosure().equals(part.disclosure()))
                        .flatMap(one -> one.persons().stream())
                        .map(one -> new Person(one.person(), one.name(), one.share(), one.main(), one.unitHead()))
                        .toList());
    }
}
