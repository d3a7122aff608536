package org.dukou.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dukou.deal.DealBasis;
import org.dukou.income.CostEntry;
import org.dukou.income.CostKind;
import org.dukou.income.IncomeView;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.HouseProperties;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Share;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.Role;
import org.dukou.policy.OtherPolicies;
import org.dukou.support.DukouTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The vectors of the domain reference, from a receipt to persons. */
@DukouTest
class ReckonerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Viewer OFFICER =
            new Viewer(UUID.randomUUID(), "王若舟", Set.of(Role.TRANSFER_OFFICER), Set.of(Audience.OFFICE));

    private final Reckoner reckoner;
    private final HouseProperties house;

    ReckonerTest(Reckoner reckoner, HouseProperties house) {
        this.reckoner = reckoner;
        this.house = house;
    }

    /** Costs come off, then 70/10/20, persons 50/30/20. */
    @Test
    void exampleE1CostsComeOffBeforeTheSplit() {
        IncomeView costs = costs(
                cost(CostKind.TAX, "300.00"),
                cost(CostKind.EVALUATION, "20000.00"),
                cost(CostKind.IP_MAINTENANCE, "12645.00"),
                cost(CostKind.BROKER, "30000.00"));
        DealBasis deal = deal(
                Way.ASSIGNMENT,
                split("0.70", "0.10", "0.20"),
                null,
                result("1", "100", List.of(), person("甲", "50"), person("乙", "30"), person("丙", "20")));
        Reckoning worked = reckoner.work(deal, Money.of("1000000.00"), costs, Ledger.of(List.of()));
        assertThat(worked.net()).isEqualTo(Money.of("937055.00"));
        assertThat(layers(worked, 0)).containsExactly("655938.50", "93705.50", "187411.00");
        assertThat(persons(worked, 0)).containsExactly("327969.25", "196781.55", "131187.70");
        assertThat(worked.costs()).hasSize(4);
    }

    /** Costs come off the first receipt; each is distributed on its own, with its own 36 months. */
    @Test
    void exampleE7InstalmentsAreDistributionsOfTheirOwn() {
        DealBasis deal = deal(
                Way.LICENCE, split("0.70", "0.10", "0.20"), null, result("1", "100", List.of(), person("甲", "100")));
        IncomeView costs = costs(cost(CostKind.EVALUATION, "50000.00"));
        List<Distribution> distributions = new ArrayList<>();
        for (int year = 2025; year <= 2027; year++) {
            Distribution one = Distribution.due(
                    "分" + year,
                    new Distribution.Source(
                            deal.matter(), UUID.randomUUID(), LocalDate.of(year, 3, 1), Money.of("1000000.00")),
                    Actor.HOUSE,
                    Instant.EPOCH);
            one.draft(
                    reckoner.work(deal, one.income(), costs, Ledger.of(List.copyOf(distributions))),
                    OFFICER,
                    Instant.EPOCH);
            distributions.add(one);
        }
        assertThat(distributions.stream().map(one -> one.net().toString()))
                .containsExactly("950000.00", "1000000.00", "1000000.00");
        assertThat(distributions.stream().map(one -> TaxNote.windowEnd(one.receivedOn())))
                .containsExactly(LocalDate.of(2028, 3, 1), LocalDate.of(2029, 3, 1), LocalDate.of(2030, 3, 1));
    }

    /** 60 % are the university's; what is the firm's is its own income. */
    @Test
    void exampleE19WhatBelongsToOthersIsNoReward() {
        DealBasis deal = deal(
                Way.ASSIGNMENT,
                split("0.80", "0.10", "0.10"),
                null,
                result("1", "60", List.of(new DealBasis.Owner("甲公司", new BigDecimal("40"))), person("甲", "100")));
        Reckoning worked = reckoner.work(deal, Money.of("1000000.00"), null, Ledger.of(List.of()));
        assertThat(worked.parts().getFirst().others().getFirst().amount()).isEqualTo(Money.of("400000.00"));
        assertThat(layers(worked, 0)).containsExactly("480000.00", "60000.00", "60000.00");
        assertThat(worked.reward()).isEqualTo(Money.of("480000.00"));
    }

    /** One deal, two results 70/30, each split on its own; costs follow the schedule. */
    @Test
    void exampleE20SeveralResultsShareByTheSchedule() {
        UUID one = UUID.randomUUID();
        DealBasis deal = deal(
                Way.ASSIGNMENT,
                split("0.80", "0.10", "0.10"),
                null,
                result("0.7", "100", List.of(), member(one, "甲", "100")),
                result("0.3", "100", List.of(), member(one, "甲", "50"), person("乙", "50")));
        Reckoning worked = reckoner.work(
                deal, Money.of("1000000.00"), costs(cost(CostKind.TAX, "62945.00")), Ledger.of(List.of()));
        assertThat(worked.parts().stream().map(part -> part.net().toString()))
                .containsExactly("655938.50", "281116.50");
        List<Payee> payees = Payees.of(worked, java.time.Instant.EPOCH);
        assertThat(payees).hasSize(2);
        assertThat(Money.sum(payees.stream().map(Payee::amount).toList())).isEqualTo(worked.reward());
    }

    /** 3 of 10 million, 80/20, two completers 60/40: 14.4 % and 9.6 % of the company. */
    @Test
    void exampleE5AnEquityDealGivesSharesOfTheCompany() {
        Map<String, Share> split = new LinkedHashMap<>();
        split.put("team", Share.of("0.80"));
        split.put("assetCompany", Share.of("0.20"));
        DealBasis deal = deal(
                Way.EQUITY,
                split,
                Money.of("10000000.00"),
                result("1", "100", List.of(), person("甲", "60"), person("乙", "40")));
        Reckoning worked = reckoner.work(deal, Money.of("3000000.00"), null, Ledger.of(List.of()));
        assertThat(persons(worked, 0)).containsExactly("1440000.00", "960000.00");
        assertThat(worked.parts().getFirst().persons().stream().map(person -> String.valueOf(person.equity())))
                .containsExactly("0.144000", "0.096000");
    }

    /** The chief of the university takes cash, not shares. */
    @Test
    void vectorV12AUnitHeadTakesNoShares() {
        DealBasis.Person chief = new DealBasis.Person(null, "正职", new BigDecimal("100"), true, true);
        DealBasis shares = deal(
                Way.EQUITY,
                split("0.80", "0.10", "0.10"),
                Money.of("10000000.00"),
                result("1", "100", List.of(), chief));
        assertThatThrownBy(() -> reckoner.work(shares, Money.of("3000000.00"), null, Ledger.of(List.of())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo("reward/unit-head-in-equity"));
        DealBasis cash =
                deal(Way.ASSIGNMENT, split("0.80", "0.10", "0.10"), null, result("1", "100", List.of(), chief));
        assertThat(reckoner.work(cash, Money.of("100.00"), null, Ledger.of(List.of()))
                        .reward())
                .isEqualTo(Money.of("80.00"));
    }

    @Test
    void whatTheRegulationsDoNotTakeOffIsLeftOutOnceAndSaysWhy() {
        Reckoner strict = new Reckoner(OtherPolicies.with(
                house,
                "national-minimum/deductible-costs/2015.dmn",
                table -> table.replaceFirst("(?s)(\"MANAGEMENT\".*?)true", "$1false")));
        DealBasis deal = deal(Way.ASSIGNMENT, null, null, result("1", "100", List.of(), person("甲", "100")));
        CostEntry fee = cost(CostKind.MANAGEMENT, "3000.00");
        IncomeView booked = costs(fee, cost(CostKind.TAX, "300.00"));

        Reckoning worked = strict.work(deal, Money.of("10000.00"), booked, Ledger.of(List.of()));
        assertThat(worked.net()).isEqualTo(Money.of("9700.00"));
        assertThat(worked.costs()).hasSize(1);
        assertThat(worked.leftOut()).hasSize(1);
        assertThat(worked.leftOut().getFirst().explained().text(Locale.SIMPLIFIED_CHINESE))
                .contains("管理费", "3000.00", "2015", "第 8 行");
        assertThat(reckoner.work(deal, Money.of("10000.00"), booked, Ledger.of(List.of()))
                        .net())
                .isEqualTo(Money.of("6700.00"));
    }

    /** The regulations reward nothing for a service: what was agreed while they did is not used, and the page says so. */
    @Test
    void anAgreementTheRegulationsHaveNoRowForIsNotUsed() {
        DealBasis deal = deal(
                Way.SERVICE, split("0.70", "0.10", "0.20"), null, result("1", "100", List.of(), person("甲", "100")));
        Reckoning.Part part = reckoner.work(deal, Money.of("80000.00"), null, Ledger.of(List.of()))
                .parts()
                .getFirst();
        assertThat(part.agreed()).isFalse();
        assertThat(part.persons()).isEmpty();
        assertThat(part.layers().getFirst().explained().text(Locale.SIMPLIFIED_CHINESE))
                .contains("不予采用", "80000.00", "项目经费");
    }

    @Test
    void aServiceIsRewardedWhereTheRegulationsHaveARow() {
        Reckoner generous = new Reckoner(OtherPolicies.with(
                house,
                "national-minimum/income-split/2015.dmn",
                table -> table.replace("\"EQUITY\"", "\"EQUITY\", \"SERVICE\"")));
        DealBasis deal = deal(
                Way.SERVICE, split("0.40", "0.10", "0.50"), null, result("1", "100", List.of(), person("甲", "100")));
        Reckoning.Part part = generous.work(deal, Money.of("80000.00"), null, Ledger.of(List.of()))
                .parts()
                .getFirst();
        assertThat(part.agreed()).isTrue();
        assertThat(part.persons().getFirst().amount()).isEqualTo(Money.of("32000.00"));
    }

    @Test
    void twoOfOneNameWhomTheUniversityDoesNotKnowStayTwo() {
        DealBasis deal = deal(
                Way.ASSIGNMENT,
                split("0.80", "0.10", "0.10"),
                null,
                result("0.5", "100", List.of(), person("李伟", "70"), person("李伟", "30")),
                result("0.5", "100", List.of(), person("李伟", "50"), person("李伟", "50")));
        List<Payee> payees = Payees.of(
                reckoner.work(deal, Money.of("1000.00"), null, Ledger.of(List.of())), java.time.Instant.EPOCH);
        assertThat(payees.stream().map(payee -> payee.amount().toString()))
                .containsExactly("280.00", "120.00", "200.00", "200.00");
        assertThat(payees.stream().map(Payee::called))
                .as("each can be told apart")
                .doesNotHaveDuplicates()
                .contains("李伟（披〔2026〕0001号 70%）", "李伟（披〔2026〕0001号 50% #2）");
    }

    /** A fen of net income is the team's. */
    @Test
    void vectorV11TheFloorHoldsAfterRounding() {
        DealBasis deal = deal(Way.LICENCE, null, null, result("1", "100", List.of(), person("甲", "100")));
        Reckoning worked = reckoner.work(deal, Money.of("0.01"), null, Ledger.of(List.of()));
        assertThat(worked.reward()).isEqualTo(Money.of("0.01"));
    }

    // --- what a deal is made of ---

    private static Map<String, Share> split(String team, String college, String university) {
        Map<String, Share> split = new LinkedHashMap<>();
        split.put("team", Share.of(team));
        split.put("college", Share.of(college));
        split.put("university", Share.of(university));
        return split;
    }

    private static DealBasis deal(
            Way way, @Nullable Map<String, Share> split, @Nullable Money capital, DealBasis.ResultPart... results) {
        Matter matter =
                new Matter("deal", UUID.randomUUID(), "转〔2026〕0001号", "交易", Audience.of(Audience.OFFICE), "/deals/x");
        return new DealBasis(
                matter,
                way,
                Money.of("1000000.00"),
                "受让方",
                "合〔2026〕0001号",
                DAY,
                DAY.plusDays(20),
                split,
                false,
                List.of(results),
                capital);
    }

    private static DealBasis.ResultPart result(
            String ratio, String university, List<DealBasis.Owner> owners, DealBasis.Person... persons) {
        return new DealBasis.ResultPart(
                UUID.randomUUID(),
                "披〔2026〕0001号",
                "成果",
                "摘要",
                List.of(),
                UUID.randomUUID(),
                "学院",
                Share.of(ratio),
                new BigDecimal(university),
                owners,
                List.of(persons));
    }

    private static DealBasis.Person person(String name, String share) {
        return member(null, name, share);
    }

    private static DealBasis.Person member(@Nullable UUID person, String name, String share) {
        return new DealBasis.Person(person, name, new BigDecimal(share), true, false);
    }

    private static CostEntry cost(CostKind kind, String amount) {
        return new CostEntry(UUID.randomUUID(), kind, DAY, Money.of(amount), "", "财务", null, null);
    }

    private static IncomeView costs(CostEntry... costs) {
        Money none = Money.ZERO;
        return new IncomeView(
                UUID.randomUUID(),
                0,
                null,
                null,
                none,
                none,
                none,
                none,
                none,
                none,
                List.of(),
                List.of(),
                List.of(),
                List.of(costs),
                Set.of());
    }

    private static List<String> layers(Reckoning worked, int part) {
        return worked.parts().get(part).layers().stream()
                .map(layer -> layer.amount().toString())
                .toList();
    }

    private static List<String> persons(Reckoning worked, int part) {
        return worked.parts().get(part).persons().stream()
                .map(person -> person.amount().toString())
                .toList();
    }
}
