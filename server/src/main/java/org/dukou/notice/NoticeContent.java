package org.dukou.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/** What a notice tells the public; kept whole, as it was told. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(NoticeContent.Price.class), @JsonSubTypes.Type(NoticeContent.Reward.class)})
public sealed interface NoticeContent {

    @JsonIgnore
    NoticeKind kind();

    List<Result> results();

    Way way();

    /** The names of the results, as a list of notices shows them. */
    @JsonIgnore
    default String headline() {
        return results().stream().map(Result::name).collect(Collectors.joining("、"));
    }

    /**
     * An agreed price: name, abstract, way and intended price, and the mark of a related party (浙江、山东 promotion rules).
     *
     * @param pricing {@code NEGOTIATED}, {@code LISTING} or {@code AUCTION}
     * @param payment how it is to be paid, in words
     * @param taker the other side by name
     * @param takerCode its unified social credit code
     * @param valuation the valuation it rests on, in words
     * @param completers the makers of the results by name
     * @param relatedParty null when the other side has no interest in common with a maker
     * @param licence how far a licence reaches; null for another way, and in notices older than this component
     * @param v the version of this shape
     */
    @JsonTypeName("Price")
    record Price(
            List<Result> results,
            Way way,
            String pricing,
            Money price,
            @Nullable String payment,
            String taker,
            @Nullable String takerCode,
            @Nullable String valuation,
            List<String> completers,
            @Nullable RelatedParty relatedParty,
            @Nullable Licence licence,
            int v)
            implements NoticeContent {

        public Price {
            results = List.copyOf(results);
            completers = completers == null ? List.of() : List.copyOf(completers);
        }

        public Price(
                List<Result> results,
                Way way,
                String pricing,
                Money price,
                @Nullable String payment,
                String taker,
                @Nullable String takerCode,
                @Nullable String valuation,
                List<String> completers,
                @Nullable RelatedParty relatedParty,
                @Nullable Licence licence) {
            this(
                    results,
                    way,
                    pricing,
                    price,
                    payment,
                    taker,
                    takerCode,
                    valuation,
                    completers,
                    relatedParty,
                    licence,
                    1);
        }

        @Override
        public NoticeKind kind() {
            return NoticeKind.PRICE;
        }
    }

    /**
     * Rewards in cash: what was transferred and to whom, what it brought, who receives how much, and the registration of
     * the technology contract.
     *
     * @param taker the other side by name
     * @param income what was received
     * @param netIncome income less its costs
     * @param receivedOn when it was received
     * @param contractNumber the university's own
     * @param registration the number under which the contract was registered; null while it was not
     * @param v the version of this shape
     */
    @JsonTypeName("Reward")
    record Reward(
            List<Result> results,
            Way way,
            String taker,
            Money income,
            Money netIncome,
            LocalDate receivedOn,
            @Nullable String contractNumber,
            @Nullable String registration,
            List<Rewarded> persons,
            int v)
            implements NoticeContent {

        public Reward {
            results = List.copyOf(results);
            persons = List.copyOf(persons);
        }

        public Reward(
                List<Result> results,
                Way way,
                String taker,
                Money income,
                Money netIncome,
                LocalDate receivedOn,
                @Nullable String contractNumber,
                @Nullable String registration,
                List<Rewarded> persons) {
            this(results, way, taker, income, netIncome, receivedOn, contractNumber, registration, persons, 1);
        }

        @Override
        public NoticeKind kind() {
            return NoticeKind.REWARD;
        }

        @JsonIgnore
        public Money total() {
            return Money.sum(persons.stream().map(Rewarded::amount).toList());
        }
    }

    /**
     * A result.
     *
     * @param summary what it is, in a few sentences that give nothing away
     * @param rights the rights in it, such as {@code 发明专利 ZL202010123456.5}
     */
    record Result(String name, String summary, List<String> rights) {
        public Result {
            rights = rights == null ? List.of() : List.copyOf(rights);
        }
    }

    /**
     * The other side is a maker, or shares blood, money or another interest with one.
     *
     * @param relation how, in words
     * @param statement what those concerned declared in writing before the notice
     */
    record RelatedParty(String relation, String statement) {}

    /**
     * How far a licence reaches (司法解释 Art. 25), on which its price rests.
     *
     * @param kind {@code EXCLUSIVE}, {@code SOLE} or {@code NON_EXCLUSIVE}
     * @param territory regions by name; empty is everywhere
     * @param field field of use; blank is every field
     */
    record Licence(String kind, List<String> territory, String field, LocalDate from, LocalDate until) {
        public Licence {
            territory = territory == null ? List.of() : List.copyOf(territory);
        }
    }

    /** @param part what this person contributed, in words */
    record Rewarded(String name, @Nullable String part, boolean main, Money amount) {}
}
