package org.dukou.deal.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.dukou.income.RoyaltyTerms;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/** What a deal says beside its price, by way; kept whole, as it was agreed. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Terms.Assignment.class),
    @JsonSubTypes.Type(Terms.Licence.class),
    @JsonSubTypes.Type(Terms.Equity.class),
    @JsonSubTypes.Type(Terms.Development.class),
    @JsonSubTypes.Type(Terms.Consulting.class),
    @JsonSubTypes.Type(Terms.Service.class)
})
public sealed interface Terms {

    int SHAPE = 1;

    @JsonIgnore
    Way way();

    /** Whether the owner gives the right out of hand: 转让 or 作价投资. */
    @JsonIgnore
    default boolean handsOver() {
        return way() == Way.ASSIGNMENT || way() == Way.EQUITY;
    }

    /**
     * 技术转让.
     *
     * @param delivery what is handed over beside the right: drawings, samples, training
     * @param laterUse what the university may still do with it, such as teaching and research
     */
    @JsonTypeName("Assignment")
    record Assignment(
            String delivery, String laterUse, @Nullable Integer v) implements Terms {
        public Assignment {
            delivery = text(delivery);
            laterUse = text(laterUse);
            v = SHAPE;
        }

        @Override
        public Way way() {
            return Way.ASSIGNMENT;
        }
    }

    /**
     * 技术许可 (民法典 Art. 862–866).
     *
     * @param kind non-exclusive where nothing was agreed (司法解释 Art. 25)
     * @param territory regions by name; empty is everywhere
     * @param except regions within these that are left out
     * @param field field of use; blank is every field
     * @param from the first day
     * @param until the last day; never beyond the term of the patent (民法典 Art. 865)
     * @param royalty what is paid beside the price, period by period (民法典 Art. 846); null for nothing
     */
    @JsonTypeName("Licence")
    record Licence(
            @Nullable LicenceKind kind,
            List<String> territory,
            List<String> except,
            String field,
            LocalDate from,
            LocalDate until,
            boolean sublicence,
            @Nullable RoyaltyTerms royalty,
            @Nullable Integer v)
            implements Terms {
        public Licence {
            kind = kind == null ? LicenceKind.NON_EXCLUSIVE : kind;
            territory = places(territory);
            except = places(except);
            field = text(field);
            v = SHAPE;
            if (World.stretches(territory, except).isEmpty()) {
                throw new Invalid("deal/territory-empty", "except");
            }
            required(from, "from");
            required(until, "until");
            if (until.isBefore(from)) {
                throw new Invalid("deal/ends-before-it-begins", "until");
            }
        }

        private static List<String> places(@Nullable List<String> named) {
            return named == null
                    ? List.of()
                    : named.stream()
                            .map(String::strip)
                            .filter(place -> !place.isEmpty())
                            .distinct()
                            .toList();
        }

        @Override
        public Way way() {
            return Way.LICENCE;
        }

        /** As one reads it: 中国（香港、澳门除外）; empty is everywhere. */
        @JsonIgnore
        public String where() {
            String within = String.join("、", territory);
            return except.isEmpty()
                    ? within
                    : (within.isEmpty() ? "全球" : within) + "（" + String.join("、", except) + "除外）";
        }

        /** Whether it covers every field: none is named, or it is said in so many words. */
        @JsonIgnore
        public boolean inEveryField() {
            return field.isEmpty() || field.matches("(全部|所有|任何|不限|一切)(领域|应用领域|使用领域)?|领域不限");
        }

        /** 独占 or 排他: nobody else may be licensed in the same territory, field and time. */
        @JsonIgnore
        public boolean shutsOthersOut() {
            return kind != LicenceKind.NON_EXCLUSIVE;
        }
    }

    /** 实施许可的方式, 司法解释 Art. 25. */
    enum LicenceKind {
        /** 独占: only the taker, the owner is shut out too. */
        EXCLUSIVE,
        /** 排他: only the taker and the owner. */
        SOLE,
        /** 普通. */
        NON_EXCLUSIVE
    }

    /**
     * 作价投资.
     *
     * @param company that receives the right as capital
     * @param capital its registered capital, in yuan
     * @param value what the right is valued at, in yuan
     * @param share the part of the company that this value gives
     */
    @JsonTypeName("Equity")
    record Equity(
            String company,
            Money capital,
            Money value,
            Share share,
            @Nullable Integer v) implements Terms {

        private static final int DECIMALS = 6;

        public Equity {
            company = text(company);
            v = SHAPE;
            if (company.isEmpty()) {
                throw new Invalid("request/field-required", "company");
            }
            required(capital, "capital");
            required(value, "value");
            required(share, "share");
            if (!value.isPositive() || value.compareTo(capital) > 0) {
                throw new Invalid("deal/value-beyond-capital", "value");
            }
        }

        @Override
        public Way way() {
            return Way.EQUITY;
        }

        /** The same company, with another value and the part of it that this value gives. */
        Equity valued(Money newValue) {
            BigDecimal part = newValue.amount().divide(capital.amount(), DECIMALS, RoundingMode.HALF_UP);
            return new Equity(company, capital, newValue, new Share(part.min(BigDecimal.ONE)), v);
        }
    }

    /** 技术开发: who owns what comes of it must be said (民法典 Art. 859, 860). */
    @JsonTypeName("Development")
    record Development(
            String subject,
            @Nullable LocalDate until,
            String ownership,
            @Nullable Integer v) implements Terms {
        public Development {
            subject = demanded(subject);
            ownership = text(ownership);
            v = SHAPE;
        }

        @Override
        public Way way() {
            return Way.DEVELOPMENT;
        }
    }

    /** 技术咨询. */
    @JsonTypeName("Consulting")
    record Consulting(
            String subject,
            @Nullable LocalDate until,
            @Nullable Integer v) implements Terms {
        public Consulting {
            subject = demanded(subject);
            v = SHAPE;
        }

        @Override
        public Way way() {
            return Way.CONSULTING;
        }
    }

    /** 技术服务. */
    @JsonTypeName("Service")
    record Service(
            String subject,
            @Nullable LocalDate until,
            @Nullable Integer v) implements Terms {
        public Service {
            subject = demanded(subject);
            v = SHAPE;
        }

        @Override
        public Way way() {
            return Way.SERVICE;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String demanded(@Nullable String typed) {
        String subject = text(typed);
        if (subject.isEmpty()) {
            throw new Invalid("request/field-required", "subject");
        }
        return subject;
    }

    private static void required(@Nullable Object given, String field) {
        if (given == null) {
            throw new Invalid("request/field-required", field);
        }
    }
}
