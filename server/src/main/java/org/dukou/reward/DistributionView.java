package org.dukou.reward;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.dukou.income.CostKind;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.Words;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notice.NoticeView;
import org.dukou.policy.Ruling;
import org.dukou.reward.calculation.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A distribution as its page explains it: facts, the rules that applied, every figure with how it came about. A person who
 * is only rewarded finds their own line and what leads to it.
 *
 * @param statement one plain sentence: who has it, since when
 * @param whole everyone's figures are shown, not only the viewer's own
 * @param claims what is claimed back after a refund; empty for any other distribution
 * @param windowEndsOn the last day to pay with the tax treatment of 财税〔2018〕58号; null where shares are given
 * @param disclaimer what the tax note is not
 * @param may what this viewer may do to it now
 */
record DistributionView(
        UUID id,
        long version,
        String number,
        Stage stage,
        OffsetDateTime stageSince,
        String statement,
        boolean whole,
        DealRef deal,
        boolean shares,
        LocalDate receivedOn,
        Money income,
        @Nullable Money net,
        @Nullable Money reward,
        @Nullable FactsView facts,
        List<CostView> costs,
        List<LeftOutView> leftOut,
        List<PartView> parts,
        List<PayeeView> payees,
        List<ClaimView> claims,
        @Nullable Money capital,
        @Nullable String registration,
        @Nullable LocalDate windowEndsOn,
        @Nullable String disclaimer,
        @Nullable String releaser,
        @Nullable OffsetDateTime releasedAt,
        @Nullable UUID counterOf,
        @Nullable UUID correctedBy,
        @Nullable String reason,
        Set<Act> may) {

    record DealRef(UUID id, @Nullable String number, String title, String link) {}

    record FactsView(
            Way way,
            @Nullable String taker,
            @Nullable String contractNumber,
            LocalDate approvedOn,
            LocalDate signedOn,
            String pack) {}

    record CostView(CostKind kind, Money amount) {}

    /** A cost that does not come off the income, and why. */
    record LeftOutView(CostKind kind, Money amount, String explained) {}

    /** A figure and how it came about, in a sentence. */
    record Figure(Money amount, String explained) {}

    /**
     * @param share a ratio; for persons as agreed
     * @param equity the part of the company that falls to a layer or a person; null where money is given
     */
    record Line(
            String name,
            String share,
            Money amount,
            @Nullable BigDecimal equity,
            String explained) {}

    /** The row of a table of the regulations, as a sentence. */
    record RuleView(
            String text,
            @Nullable String pack,
            @Nullable String table,
            @Nullable String edition,
            List<String> rows) {}

    record PartView(
            UUID disclosure,
            String number,
            String title,
            Share ratio,
            Figure income,
            List<Line> others,
            Figure university,
            Money newCosts,
            Money carriedIn,
            Money used,
            Figure net,
            Money carriedOut,
            boolean agreed,
            List<Line> layers,
            List<Line> persons,
            List<RuleView> rules) {}

    /** @param toldApart results and shares, where another payee has the same name */
    record PayeeView(
            int place,
            @Nullable UUID person,
            String name,
            @Nullable String toldApart,
            boolean main,
            Money amount,
            Money setOff,
            Money toPay,
            @Nullable BigDecimal equity,
            @Nullable LocalDate paidOn,
            @Nullable TaxNote tax) {}

    static DistributionView of(
            Distribution distribution,
            @Nullable NoticeView notice,
            List<Offsets.Offset> room,
            Viewer viewer,
            LocalDate today,
            Locale locale) {
        boolean whole = Readers.seesAll(viewer, distribution.givesShares());
        Reckoning worked = distribution.reckoning();
        boolean shares = distribution.givesShares();
        Distribution.Trail trail = distribution.trail();
        return new DistributionView(
                distribution.id().value(),
                distribution.version(),
                distribution.number(),
                distribution.stage(),
                time(distribution.stageSince()),
                statement(distribution, notice, today, locale),
                whole,
                new DealRef(
                        distribution.deal().id(),
                        distribution.deal().number(),
                        distribution.deal().title(),
                        distribution.deal().link()),
                shares,
                distribution.receivedOn(),
                distribution.income(),
                worked == null ? null : distribution.net(),
                worked == null || !whole ? null : distribution.reward(),
                worked == null ? null : facts(worked.facts()),
                worked == null ? List.of() : costs(worked),
                worked == null ? List.of() : leftOut(worked, locale),
                worked == null ? List.of() : Parts.of(worked, own(distribution, viewer, whole), locale),
                distribution.payees().stream()
                        .filter(payee -> whole || payee.is(viewer))
                        .map(payee -> payee(payee, distribution, shares, today))
                        .toList(),
                distribution.claims().stream()
                        .filter(claim -> whole || claim.isOn(viewer))
                        .map(claim -> ClaimView.of(claim, room, locale))
                        .toList(),
                worked == null ? null : worked.capital(),
                distribution.registration(),
                shares || distribution.claimsBack() ? null : TaxNote.windowEnd(distribution.receivedOn()),
                shares ? null : Words.in(locale).say("reward.tax.disclaimer"),
                trail.releaser(),
                trail.releasedAt() == null ? null : time(trail.releasedAt()),
                trail.counterOf(),
                trail.correctedBy(),
                trail.reason(),
                distribution.may(viewer));
    }

    private static Predicate<Reckoning.Person> own(Distribution distribution, Viewer viewer, boolean whole) {
        return person -> whole || viewer.person().equals(person.person());
    }

    private static FactsView facts(Reckoning.Facts facts) {
        return new FactsView(
                facts.way(), facts.taker(), facts.contractNumber(), facts.approvedOn(), facts.signedOn(), facts.pack());
    }

    private static List<CostView> costs(Reckoning worked) {
        return worked.costs().stream()
                .map(cost -> new CostView(cost.kind(), cost.amount()))
                .toList();
    }

    private static List<LeftOutView> leftOut(Reckoning worked, Locale locale) {
        return worked.leftOut().stream()
                .map(cost -> new LeftOutView(
                        cost.kind(), cost.amount(), cost.explained().text(locale)))
                .toList();
    }

    private static PayeeView payee(Payee payee, Distribution distribution, boolean shares, LocalDate today) {
        LocalDate paidOn = payee.paidOn();
        TaxNote tax = shares
                ? null
                : TaxNote.of(
                        payee.amount(),
                        payee.scientificStaff(),
                        distribution.isNoticed(),
                        distribution.registration() != null,
                        distribution.receivedOn(),
                        paidOn == null ? today : paidOn);
        return new PayeeView(
                payee.place(),
                payee.person(),
                payee.name(),
                payee.toldApart(),
                payee.main(),
                payee.amount(),
                payee.setOff(),
                payee.toPay(),
                payee.equity(),
                paidOn,
                tax);
    }

    private static String statement(
            Distribution distribution, @Nullable NoticeView notice, LocalDate today, Locale locale) {
        Words words = Words.in(locale);
        if (notice != null) {
            return words.say("reward.in-notice", notice.until(today, words));
        }
        LocalDate since = time(distribution.stageSince()).toLocalDate();
        long day = ChronoUnit.DAYS.between(since, today) + 1;
        String stage = distribution.stage().name();
        String key = "reward.statement." + manner(distribution) + stage;
        return words.say(words.knows(key) ? key : "reward.statement." + stage, day, since);
    }

    /** A counter-entry gives nothing, nor does a distribution that leaves no reward: their waiting is called otherwise. */
    private static String manner(Distribution distribution) {
        if (distribution.claimsBack()) {
            return "claim.";
        }
        if (distribution.counterOf() != null) {
            return "counter.";
        }
        return distribution.reckoning() != null && distribution.payees().isEmpty() ? "nothing." : "";
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(HouseClock.SHANGHAI).toOffsetDateTime();
    }

    /** Shows the parts of a reckoning in one language. */
    private static final class Parts {

        /** Said from the ruling itself, with its table and rows beside it. */
        private static final String RULING = "policy.ruling";

        private Parts() {}

        static List<PartView> of(Reckoning worked, Predicate<Reckoning.Person> shown, Locale locale) {
            return worked.parts().stream()
                    .map(part -> of(worked, part, shown, locale))
                    .toList();
        }

        private static PartView of(
                Reckoning worked, Reckoning.Part part, Predicate<Reckoning.Person> shown, Locale locale) {
            return new PartView(
                    part.disclosure(),
                    part.number(),
                    part.title(),
                    part.ratio(),
                    figure(part.amount(), part.amountExplained(), locale),
                    part.others().stream()
                            .map(one -> new Line(
                                    one.name(),
                                    one.share().toString(),
                                    one.amount(),
                                    worked.holding(one.amount()),
                                    one.explained().grouped().text(locale)))
                            .toList(),
                    figure(part.university(), part.universityExplained(), locale),
                    part.newCosts(),
                    part.carriedIn(),
                    part.used(),
                    figure(part.net(), part.netExplained(), locale),
                    part.carriedOut(),
                    part.agreed(),
                    part.layers().stream()
                            .map(one -> new Line(
                                    layerName(one.name(), locale),
                                    one.share().toString(),
                                    one.amount(),
                                    worked.holding(one.amount()),
                                    one.explained().grouped().text(locale)))
                            .toList(),
                    part.persons().stream()
                            .filter(shown)
                            .map(one -> new Line(
                                    one.name(),
                                    one.share().toPlainString(),
                                    one.amount(),
                                    worked.holding(one.amount()),
                                    one.explained().grouped().text(locale)))
                            .toList(),
                    rules(part, locale));
        }

        private static Figure figure(Money amount, Explanation explained, Locale locale) {
            return new Figure(amount, explained.grouped().text(locale));
        }

        private static String layerName(String name, Locale locale) {
            Words words = Words.in(locale);
            return words.knows("reward.layer." + name) ? words.pattern("reward.layer." + name) : name;
        }

        private static List<RuleView> rules(Reckoning.Part part, Locale locale) {
            List<RuleView> rules = new ArrayList<>();
            for (Ruling ruling : part.rulings()) {
                rules.add(new RuleView(
                        ruling.asText(locale), ruling.pack(), ruling.table(), ruling.edition(), ruling.rows()));
            }
            part.rules().stream()
                    .filter(rule -> !rule.said().equals(RULING))
                    .map(rule -> new RuleView(rule.grouped().text(locale), null, null, null, List.of()))
                    .forEach(rules::add);
            return rules;
        }
    }
}
