package org.dukou.deal.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * Who shares the income, as the team and the university agreed.
 *
 * @param split layers in their order, such as institute 0.10, centre 0.15, team 0.75; null leaves it to the policy in force on the day of
 *     approval
 * @param shareOf what the persons' shares are shares of (trap T4)
 * @param persons for each result, in the order listed
 */
public record IncomeAgreement(
        @Nullable List<Layer> split,
        ShareOf shareOf,
        List<Persons> persons,
        @Nullable Integer v) {

    public static final String TEAM = "team";
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    public IncomeAgreement {
        shareOf = shareOf == null ? ShareOf.TEAM : shareOf;
        persons = persons == null ? List.of() : List.copyOf(persons);
        v = 1;
    }

    /** A part of the net income; {@link #TEAM} is the team's. */
    public record Layer(String name, Share share) {}

    /** What a person's share is a share of. */
    public enum ShareOf {
        /** A percentage of the team's pool; together 100. */
        TEAM,
        /** A percentage of the whole net income; together they make the team's layer. */
        WHOLE
    }

    /** Those who share in the income of one result. */
    public record Persons(UUID disclosure, List<PersonShare> persons) {
        public Persons {
            persons = persons == null ? List.of() : List.copyOf(persons);
        }
    }

    /**
     * @param person null for someone the university does not know
     * @param share in percent
     * @param unitHead 正职 of the university or of a legal person under it
     */
    public record PersonShare(@Nullable UUID person, String name, BigDecimal share, boolean main, boolean unitHead) {}

    /** Shares as the completers agreed when they disclosed, and nothing else agreed. */
    public static IncomeAgreement fromTeams(List<Part> parts) {
        return new IncomeAgreement(
                null,
                ShareOf.TEAM,
                parts.stream()
                        .map(part -> new Persons(
                                part.disclosure(),
                                part.team().stream()
                                        .map(one -> new PersonShare(
                                                one.person(), one.name(), one.share(), one.main(), false))
                                        .toList()))
                        .toList(),
                1);
    }

    /** The team's part; null where policy decides. */
    public @Nullable Share ofTeam() {
        return split == null
                ? null
                : split.stream()
                        .filter(layer -> layer.name().equals(TEAM))
                        .map(Layer::share)
                        .findFirst()
                        .orElse(null);
    }

    /** The same, marking who may hold no equity. */
    public IncomeAgreement withUnitHeads(Predicate<UUID> isUnitHead) {
        return new IncomeAgreement(
                split,
                shareOf,
                persons.stream()
                        .map(one -> new Persons(
                                one.disclosure(),
                                one.persons().stream()
                                        .map(each -> each.person() == null
                                                ? each
                                                : new PersonShare(
                                                        each.person(),
                                                        each.name(),
                                                        each.share(),
                                                        each.main(),
                                                        isUnitHead.test(each.person())))
                                        .toList()))
                        .toList(),
                v);
    }

    @JsonIgnore
    public Stream<PersonShare> everyone() {
        return persons.stream().flatMap(one -> one.persons().stream());
    }

    /**
     * @throws Invalid {@code reward/split-not-whole}, {@code reward/person-shares-do-not-match-team}, {@code deal/person-shares-not-whole},
     *     {@code deal/persons-of-every-result}
     */
    void assertWhole(List<Part> parts) {
        Share team = teamLayer();
        for (Part part : parts) {
            List<PersonShare> sharing = persons.stream()
                    .filter(one -> one.disclosure().equals(part.disclosure()))
                    .flatMap(one -> one.persons().stream())
                    .toList();
            BigDecimal sum = sharing.stream().map(PersonShare::share).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sharing.isEmpty() || sum.signum() <= 0) {
                throw new Invalid("deal/persons-of-every-result", "persons", part.title());
            }
            if (sharing.stream().anyMatch(one -> one.share().signum() < 0)) {
                throw new Invalid("deal/amount-not-positive", "persons");
            }
            if (shareOf == ShareOf.TEAM && sum.compareTo(HUNDRED) != 0) {
                throw new Invalid("deal/person-shares-not-whole", "persons", part.title(), sum.toPlainString());
            }
            if (shareOf == ShareOf.WHOLE
                    && (team == null || sum.compareTo(team.ratio().multiply(HUNDRED)) != 0)) {
                throw new Invalid("deal/person-shares-do-not-match-team", "persons", sum.toPlainString());
            }
        }
    }

    private @Nullable Share teamLayer() {
        if (split == null) {
            return null;
        }
        BigDecimal sum = split.stream().map(layer -> layer.share().ratio()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Share team = ofTeam();
        if (team == null || sum.compareTo(BigDecimal.ONE) != 0) {
            throw new Invalid("deal/split-not-whole", "split", sum.toPlainString());
        }
        return team;
    }
}
