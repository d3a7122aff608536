package org.dukou.deal.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * All that lies on the table of one deal; changed as a whole, kept whole.
 *
 * @param terms null until some were agreed
 * @param payments as agreed; empty where nothing is paid in money, as for equity
 * @param v the version of this shape
 */
public record Sheet(
        List<Part> parts,
        @Nullable Terms terms,
        Pricing pricing,
        List<Instalment> payments,
        Papers papers,
        IncomeAgreement income,
        @Nullable Integer v) {

    public Sheet {
        parts = List.copyOf(parts);
        payments = payments == null ? List.of() : List.copyOf(payments);
        v = 1;
    }

    public static Sheet begin(List<Part> parts, Pricing.Kind pricing, IncomeAgreement income) {
        return new Sheet(parts, null, Pricing.begin(pricing), List.of(), Papers.none(), income, 1);
    }

    /** What the office writes down as agreed: terms, price, payments and the part of each result. */
    public record Agreed(
            Terms terms,
            Pricing.Kind pricing,
            @Nullable Money price,
            String belowValueReasons,
            List<Instalment> payments,
            List<Allocation> allocation) {
        public Agreed {
            payments = payments == null ? List.of() : List.copyOf(payments);
            allocation = allocation == null ? List.of() : List.copyOf(allocation);
            if (terms == null) {
                throw new Invalid("request/field-required", "terms");
            }
            pricing = pricing == null ? Pricing.Kind.NEGOTIATED : pricing;
        }
    }

    /** The part of a receipt that falls to a result. */
    public record Allocation(UUID disclosure, Share ratio) {}

    /**
     * Each result's part of every receipt: as scheduled, or until a schedule is agreed the first takes all.
     *
     * @throws Invalid {@code deal/allocation-not-whole}
     */
    public static List<Share> schedule(List<@Nullable Share> given) {
        if (given.stream().allMatch(Objects::isNull)) {
            List<Share> first = new ArrayList<>(Collections.nCopies(given.size(), Share.NONE));
            first.set(0, Share.WHOLE);
            return first;
        }
        List<Share> ratios =
                given.stream().map(ratio -> ratio == null ? Share.NONE : ratio).toList();
        BigDecimal sum = ratios.stream().map(Share::ratio).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new Invalid("deal/allocation-not-whole", "results", sum.toPlainString());
        }
        return ratios;
    }

    /** @throws Invalid naming every field that does not fit the others */
    public Sheet agree(Agreed agreed) {
        Money price = agreed.terms() instanceof Terms.Equity equity ? equity.value() : agreed.price();
        List<Invalid> found = new ArrayList<>();
        if (price != null && !price.isPositive()) {
            found.add(new Invalid("deal/amount-not-positive", "price"));
        }
        if (agreed.terms() instanceof Terms.Equity && !agreed.payments().isEmpty()) {
            found.add(new Invalid("deal/shares-are-not-paid-in-cash", "payments"));
        } else if (!agreed.payments().isEmpty()) {
            if (price == null) {
                found.add(new Invalid("request/field-required", "price"));
            } else if (!paid(agreed.payments()).equals(price)) {
                found.add(
                        new Invalid("deal/instalments-are-not-the-price", "payments", paid(agreed.payments()), price));
            }
        }
        List<Part> allocated = allocate(agreed.allocation(), found);
        Invalid.throwIfAny(found);
        // What an exchange certified is not changed by a form.
        Money certified = pricing.certificate() != null && pricing.kind() == agreed.pricing()
                ? pricing.certificate().price()
                : price;
        return new Sheet(
                allocated,
                agreed.terms(),
                pricing.with(agreed.pricing(), certified, agreed.belowValueReasons()),
                agreed.payments(),
                papers,
                income,
                v);
    }

    private List<Part> allocate(List<Allocation> allocation, List<Invalid> found) {
        if (allocation.isEmpty()) {
            return parts;
        }
        BigDecimal sum = allocation.stream().map(one -> one.ratio().ratio()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0 || allocation.size() != parts.size()) {
            found.add(new Invalid("deal/allocation-not-whole", "allocation", sum.toPlainString()));
            return parts;
        }
        return parts.stream()
                .map(part -> part.with(allocation.stream()
                        .filter(one -> one.disclosure().equals(part.disclosure()))
                        .map(Allocation::ratio)
                        .findFirst()
                        .orElseThrow(() -> new Invalid("deal/allocation-not-whole", "allocation", part.title()))))
                .toList();
    }

    public static Money paid(List<Instalment> payments) {
        return Money.sum(payments.stream().map(Instalment::amount).toList());
    }

    /** Of each agreed payment what falls to each result, in the order of both; the fen as they will be distributed. */
    @JsonIgnore
    public List<List<Money>> schedule() {
        List<BigDecimal> ratios =
                parts.stream().map(part -> part.ratio().ratio()).toList();
        return parts.size() < 2
                ? List.of()
                : payments.stream().map(one -> one.amount().split(ratios)).toList();
    }

    public Sheet offered(Pricing.Offer offer) {
        return with(pricing.with(offer));
    }

    public Sheet valued(Pricing.Valuation valuation) {
        return with(pricing.with(valuation));
    }

    public Sheet certified(Pricing.Certificate certificate) {
        return with(pricing.with(certificate));
    }

    /**
     * Another price asks for other payments; the price of a contribution is what it is valued at.
     *
     * @throws Invalid {@code deal/amount-not-positive}
     */
    public Sheet repriced(Money price) {
        if (!price.isPositive()) {
            throw new Invalid("deal/amount-not-positive", "price");
        }
        List<Instalment> fitting = paid(payments).equals(price) ? payments : List.of();
        Terms fittingTerms = terms instanceof Terms.Equity equity ? equity.valued(price) : terms;
        return new Sheet(parts, fittingTerms, pricing.withPrice(price), fitting, papers, income, v);
    }

    private Sheet with(Pricing newPricing) {
        return new Sheet(parts, terms, newPricing, payments, papers, income, v);
    }

    public Sheet with(Papers.FirstRefusal answer) {
        return with(papers.with(answer));
    }

    public Sheet with(Papers.Statement statement) {
        return with(papers.with(statement));
    }

    /** @throws Invalid {@code deal/not-an-owner} */
    public Sheet with(Papers.Consent consent) {
        if (parts.stream()
                .flatMap(part -> part.owners().stream())
                .noneMatch(owner -> owner.name().equals(consent.owner()))) {
            throw new Invalid("deal/not-an-owner", "owner", consent.owner());
        }
        return with(papers.with(consent));
    }

    public Sheet with(Papers.Apart told) {
        return with(papers.with(told));
    }

    private Sheet with(Papers newPapers) {
        return new Sheet(parts, terms, pricing, payments, newPapers, income, v);
    }

    /** @throws Invalid when the shares do not make a whole */
    public Sheet with(IncomeAgreement agreement) {
        agreement.assertWhole(parts);
        return new Sheet(parts, terms, pricing, payments, papers, agreement, v);
    }

    /** What the look into the register showed of one right. */
    public record Looked(UUID disclosure, int right, LocalDate filedOn, boolean openLicensed) {}

    /** @throws Invalid {@code deal/right-unknown}, and for a filing date that cannot be */
    public Sheet looked(List<Looked> seen, LocalDate today) {
        List<Part> parts = new ArrayList<>();
        for (Part part : this.parts) {
            List<Right> rights = new ArrayList<>(part.rights());
            for (int i = 0; i < seen.size(); i++) {
                Looked one = seen.get(i);
                if (!one.disclosure().equals(part.disclosure())) {
                    continue;
                }
                if (one.right() < 0 || one.right() >= rights.size()) {
                    throw new Invalid("deal/right-unknown", "rights[" + i + "].right");
                }
                rights.set(
                        one.right(),
                        rights.get(one.right())
                                .looked(one.filedOn(), one.openLicensed(), today, "rights[" + i + "].filedOn"));
            }
            parts.add(part.withRights(rights));
        }
        return new Sheet(parts, terms, pricing, payments, papers, income, v);
    }

    @JsonIgnore
    public List<UUID> results() {
        return parts.stream().map(Part::disclosure).toList();
    }

    @JsonIgnore
    public List<UUID> insiders() {
        return parts.stream().flatMap(Part::insiders).distinct().toList();
    }

    @JsonIgnore
    public List<Right> rights() {
        return parts.stream().flatMap(part -> part.rights().stream()).toList();
    }

    @JsonIgnore
    public boolean isRelated() {
        Papers.Statement statement = papers.statement();
        return statement != null && statement.related();
    }
}
