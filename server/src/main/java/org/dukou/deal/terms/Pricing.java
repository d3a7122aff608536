package org.dukou.deal.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How the price came about (促进科技成果转化法 Art. 18).
 *
 * @param price as agreed, or as the exchange certified; null while there is none
 * @param belowValueReasons why it is below the valuation; blank when it is not
 */
public record Pricing(
        Kind kind,
        @Nullable Money price,
        @Nullable Valuation valuation,
        String belowValueReasons,
        @Nullable Certificate certificate,
        List<Offer> offers) {

    public Pricing {
        belowValueReasons = belowValueReasons == null ? "" : belowValueReasons.strip();
        offers = offers == null ? List.of() : List.copyOf(offers);
    }

    public static Pricing begin(Kind kind) {
        return new Pricing(kind, null, null, "", null, List.of());
    }

    public enum Kind {
        /** 协议定价: the price is made public before the contract. */
        NEGOTIATED,
        /** 在技术交易市场挂牌交易. */
        LISTING,
        /** 拍卖. */
        AUCTION
    }

    public enum Side {
        OURS,
        THEIRS
    }

    /** @param person who named it */
    public record Offer(LocalDate on, Side side, Money amount, String person, String note) {
        public Offer {
            person = person == null ? "" : person.strip();
            note = note == null ? "" : note.strip();
            if (on == null || side == null || amount == null) {
                throw new Invalid("request/field-required", on == null ? "on" : side == null ? "side" : "amount");
            }
            if (!amount.isPositive()) {
                throw new Invalid("deal/amount-not-positive", "amount");
            }
        }

        /** An offer is written down after it was made. */
        public void assertMadeBy(LocalDate today) {
            if (on.isAfter(today)) {
                throw new Invalid("deal/offer-not-made-yet", "on", today);
            }
        }
    }

    /** 评估: a record of what the result was valued at, by whom and how. */
    public record Valuation(
            Money value,
            Method method,
            String assessor,
            LocalDate baseDate,
            @Nullable LocalDate validUntil,
            @Nullable UUID document) {
        public Valuation {
            assessor = assessor == null ? "" : assessor.strip();
            if (value == null || method == null || baseDate == null || assessor.isEmpty()) {
                throw new Invalid(
                        "request/field-required",
                        value == null
                                ? "value"
                                : method == null ? "method" : baseDate == null ? "baseDate" : "assessor");
            }
            if (!value.isPositive()) {
                throw new Invalid("deal/amount-not-positive", "value");
            }
            if (validUntil != null && validUntil.isBefore(baseDate)) {
                throw new Invalid("deal/ends-before-it-begins", "validUntil");
            }
        }

        /** Nobody can have valued it as of a day to come. */
        public void assertMadeBy(LocalDate today) {
            if (baseDate.isAfter(today)) {
                throw new Invalid("deal/valuation-not-made-yet", "baseDate", today);
            }
        }
    }

    /** 收益法, 成本法, 市场法. */
    public enum Method {
        INCOME,
        COST,
        MARKET
    }

    /**
     * What the exchange certified.
     *
     * @param from the first and
     * @param to the last day it was offered
     * @param floor 起始价, below which nobody may win
     * @param winner the firm that won
     */
    public record Certificate(
            String exchange,
            String number,
            LocalDate from,
            LocalDate to,
            Money floor,
            int bidders,
            UUID winner,
            Money price) {

        public Certificate {
            exchange = exchange == null ? "" : exchange.strip();
            number = number == null ? "" : number.strip();
            List<Invalid> found = new ArrayList<>();
            require(!exchange.isEmpty(), "exchange", found);
            require(!number.isEmpty(), "number", found);
            require(from != null, "from", found);
            require(to != null, "to", found);
            require(floor != null, "floor", found);
            require(winner != null, "winner", found);
            require(price != null && price.isPositive(), "price", found);
            require(bidders > 0, "bidders", found);
            Invalid.throwIfAny(found);
            if (to.isBefore(from)) {
                throw new Invalid("deal/ends-before-it-begins", "to");
            }
        }

        /** An exchange certifies what is over. */
        public void assertOverBy(LocalDate today) {
            if (to.isAfter(today)) {
                throw new Invalid("deal/offering-not-over", "to", today);
            }
        }

        /** @throws Refusal {@code deal/winner-below-floor} */
        public void assertNotBelowFloor() {
            if (price.compareTo(floor) < 0) {
                throw new Refusal("deal/winner-below-floor", price, floor).at("price");
            }
        }

        private static void require(boolean given, String field, List<Invalid> found) {
            if (!given) {
                found.add(new Invalid("request/field-required", field));
            }
        }
    }

    /** @throws Refusal {@code deal/certificate-stands}: at an exchange price and taker are what it certified */
    public void assertMayBecome(@Nullable Money newPrice, boolean anotherTaker) {
        if (certificate != null && (newPrice != null || anotherTaker)) {
            throw new Refusal("deal/certificate-stands", certificate.number(), certificate.price());
        }
    }

    @JsonIgnore
    public boolean isBelowValue() {
        return price != null && valuation != null && price.compareTo(valuation.value()) < 0;
    }

    Pricing with(Kind newKind, @Nullable Money newPrice, String reasons) {
        return new Pricing(newKind, newPrice, valuation, reasons, newKind == kind ? certificate : null, offers);
    }

    Pricing with(Valuation newValuation) {
        return new Pricing(kind, price, newValuation, belowValueReasons, certificate, offers);
    }

    Pricing with(Certificate certified) {
        return new Pricing(kind, certified.price(), valuation, belowValueReasons, certified, offers);
    }

    Pricing with(Offer offer) {
        List<Offer> more = new ArrayList<>(offers);
        more.add(offer);
        return new Pricing(kind, price, valuation, belowValueReasons, certificate, more);
    }

    Pricing withPrice(Money newPrice) {
        return new Pricing(kind, newPrice, valuation, belowValueReasons, certificate, offers);
    }
}
