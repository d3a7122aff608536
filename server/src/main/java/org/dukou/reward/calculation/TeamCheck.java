package org.dukou.reward.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Share;
import org.dukou.kernel.Way;

/** What the team's own agreement has to keep. */
final class TeamCheck {

    private TeamCheck() {}

    static void check(Agreement agreement, SequencedMap<String, Share> split, Regulations regulations) {
        List<Beneficiary> persons = agreement.persons();
        BigDecimal sum = sum(persons);
        if (sum.signum() <= 0) {
            throw new Refusal("reward/no-shares").at("persons");
        }
        if (agreement.shareOf() == ShareOf.WHOLE) {
            Share team = Objects.requireNonNull(split.get(Scheme.TEAM));
            if (sum.movePointLeft(2).compareTo(team.ratio()) != 0) {
                throw new Refusal("reward/person-shares-do-not-match-team", sum.toPlainString(), team.asPercent())
                        .at("persons");
            }
        }
        if (agreement.way() == Way.EQUITY) {
            noUnitHead(persons);
        }
        if (agreement.namesMainContributors()) {
            mainContributors(persons, sum, regulations.mainContributors());
        }
    }

    /** 国发〔2016〕16号: a 正职 of the university or of a legal-person unit under it takes cash, in principle no equity. */
    private static void noUnitHead(List<Beneficiary> persons) {
        for (int i = 0; i < persons.size(); i++) {
            if (persons.get(i).unitHead()) {
                throw new Refusal("reward/unit-head-in-equity", persons.get(i).name())
                        .at("persons[" + i + "].unitHead");
            }
        }
    }

    /** 国发〔2016〕16号: at least half of the reward is theirs; tested on the agreed shares, before any rounding. */
    private static void mainContributors(List<Beneficiary> persons, BigDecimal sum, Share atLeast) {
        BigDecimal main = sum(persons.stream()
                .filter(person -> Boolean.TRUE.equals(person.main()))
                .toList());
        if (main.compareTo(sum.multiply(atLeast.ratio())) < 0) {
            throw new Refusal(
                            "reward/main-contributors-below-half",
                            main.toPlainString(),
                            sum.toPlainString(),
                            atLeast.asPercent())
                    .at("persons");
        }
    }

    private static BigDecimal sum(List<Beneficiary> persons) {
        return persons.stream().map(Beneficiary::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
