package org.dukou.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.deal.Voyage;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DukouTest
class DistributionsTest {

    private final Campus campus;
    private final PassingDays days;
    private Voyage voyage;

    DistributionsTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        voyage = new Voyage(campus, days);
    }

    /** The real notice of 2019: 40,000 yuan, institute 10 %, centre 15 %, completers 30/10/35 % of the whole. */
    @Test
    void exampleE3TheRealCaseIsDistributedToTheFenAndPaid() {
        Reply due = voyage.aReceiptIsDue("40000.00");
        assertThat(voyage.table.officer.browser().waitingFor(uuid(due))).containsExactly("reward.waiting.prepare");

        voyage.draft(due).is(200);
        Reply drafted = voyage.draft(due).is(200);
        assertThat(drafted.text("net")).isEqualTo("40000.00");
        assertThat(drafted.text("reward")).isEqualTo("30000.00");
        assertThat(drafted.at("parts.0.layers").findValuesAsString("amount"))
                .containsExactly("4000.00", "6000.00", "30000.00");
        assertThat(drafted.at("parts.0.persons").findValuesAsString("amount"))
                .containsExactly("12000.00", "4000.00", "14000.00");
        assertThat(drafted.text("parts.0.persons.0.explained")).contains("12,000.00");
        assertThat(drafted.text("parts.0.rules.0.text")).contains("2015");
        assertThat(voyage.see(voyage.table.officer, due).at("registration").isNull())
                .isTrue();
        voyage.register(due.text("deal.id"), "2026500001" + due.id());
        assertThat(voyage.see(voyage.table.officer, due).text("registration")).startsWith("2026500001");

        Reply noticed = byOffice(due, "announcement", Map.of()).is(200);
        assertThat(noticed.text("stage")).isEqualTo("IN_NOTICE");
        voyage.act(voyage.finance, due, "release", Map.of()).isProblem(409, "reward/not-in-this-stage");
        Campus.Someone hr = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        voyage.act(hr, due, "scientific-staff", Map.of("payees", List.of(Map.of("place", 1, "scientificStaff", true))))
                .is(200);
        days.pass(Voyage.REWARD_NOTICE);
        assertThat(voyage.see(voyage.finance, due).text("stage")).isEqualTo("TO_RELEASE");

        voyage.act(voyage.finance, due, "release", Map.of()).is(200);
        Reply paid = voyage.act(
                        voyage.finance,
                        due,
                        "payments",
                        Map.of(
                                "payees",
                                List.of(1, 2, 3),
                                "paidOn",
                                days.today().toString()))
                .is(200);
        assertThat(paid.text("stage")).isEqualTo("PAID");
        assertThat(paid.text("payees.0.tax.counted")).isEqualTo("6000.00");
        assertThat(paid.text("payees.1.tax.counted")).isEqualTo("4000.00");
        Reply river = voyage.table
                .officer
                .browser()
                .get("/api/river?kind=deal&id=" + due.text("deal.id"))
                .is(200);
        assertThat(river.text("stops.7.state")).isEqualTo("HERE");
        assertThat(river.text("stops.7.over")).isEqualTo("true");
        assertThat(voyage.finance.browser().waitingFor(uuid(due))).isEmpty();
    }

    @Test
    void everyoneSeesTheirOwnPartAndStrangersNothing() {
        Reply due = voyage.aReceiptIsDue("40000.00");
        voyage.draft(due).is(200);

        Campus.Someone colleague = voyage.table.colleague;
        Reply own = voyage.see(colleague, due);
        assertThat(own.at("whole").asBoolean()).isFalse();
        assertThat(own.at("payees")).hasSize(1);
        assertThat(own.text("payees.0.amount")).isEqualTo("4000.00");
        assertThat(own.at("parts.0.persons")).hasSize(1);
        Reply mine = colleague.browser().get("/api/distributions?mine=true").is(200);
        assertThat(mine.text("items.0.mine")).isEqualTo("4000.00");
        assertThat(mine.at("items.0.reward").isNull()).isTrue();

        Campus.Someone stranger = campus.someone(Role.INVENTOR, campus.college());
        for (Campus.Someone one : List.of(stranger, voyage.table.collegeOfficer)) {
            one.browser().get(Voyage.path(due)).isProblem(404, "request/missing");
            assertThat(one.browser()
                            .get("/api/distributions?deal=" + due.text("deal.id"))
                            .is(200)
                            .at("total")
                            .asInt())
                    .isZero();
        }
        assertThat(voyage.see(campus.someone(Role.AUDITOR, campus.unit(Tier.OFFICE)), due)
                        .at("payees"))
                .hasSize(3);
    }

    @Test
    void costsComeOffOnceAndWhatIsLeftIsCarriedToTheNextReceipt() {
        Reply deal = voyage.signed(voyage.anAssignment("分期的传动", "40000.00"));
        voyage.cost(deal, "EVALUATION", "15000.00");
        voyage.book(deal, "10000.00");
        Reply first = voyage.onlyDistribution(deal);
        Reply nothing = voyage.draft(first).is(200);
        assertThat(nothing.text("net")).isEqualTo("0.00");
        assertThat(nothing.text("parts.0.carriedOut")).isEqualTo("5000.00");
        assertThat(byOffice(first, "announcement", Map.of()).is(200).text("stage"))
                .isEqualTo("TO_RELEASE");

        voyage.book(deal, "30000.00");
        Reply rest = voyage.draft(voyage.dueOf(deal)).is(200);
        assertThat(rest.text("net")).isEqualTo("25000.00");
        assertThat(rest.text("parts.0.carriedIn")).isEqualTo("5000.00");
        assertThat(rest.text("parts.0.layers.0.amount")).isEqualTo("12500.00");
        assertThat(rest.at("costs")).isEmpty();
    }

    @Test
    void aReceiptTakenBackTakesItsDistributionWithIt() {
        Reply deal = voyage.signed(voyage.anAssignment("退汇的传动", "40000.00"));
        Reply account = voyage.book(deal, "40000.00");
        Reply due = voyage.onlyDistribution(deal);
        voyage.draft(due).is(200);
        byOffice(due, "announcement", Map.of()).is(200);
        voyage.finance
                .browser()
                .post(
                        "/api/incomes/" + account.id() + "/receipts/" + account.text("receipts.0.id") + "/reversal",
                        Map.of("reason", "退汇"),
                        account.version())
                .is(200);
        days.settle();
        assertThat(voyage.see(voyage.finance, due).text("stage")).isEqualTo("CANCELLED");
        assertThat(voyage.table.officer.browser().waitingFor(uuid(due))).isEmpty();
    }

    @Test
    void twoOutsidersOfOneNameArePaidEachTheirOwn() {
        Reply deal = voyage.anAssignment("同名的传动", "40000.00");
        voyage.shareIncome(
                deal,
                "WHOLE",
                List.of(Voyage.layer("institute", "0.25"), Voyage.layer("team", "0.75")),
                List.of(
                        Voyage.person(voyage.table.professor, "40", true),
                        Map.of("name", "李伟", "share", "25", "main", false, "unitHead", false),
                        Map.of("name", "李伟", "share", "10", "main", false, "unitHead", false)));
        voyage.signed(deal);
        voyage.book(deal, "40000.00");
        Reply due = voyage.onlyDistribution(deal);
        Reply drafted = voyage.draft(due).is(200);
        assertThat(drafted.at("payees").findValuesAsString("amount"))
                .containsExactly("16000.00", "10000.00", "4000.00");
        assertThat(drafted.text("payees.1.toldApart")).endsWith("25%");
        assertThat(drafted.text("payees.2.toldApart")).endsWith("10%");
        assertThat(drafted.at("payees.0.toldApart").isNull()).isTrue();

        byOffice(due, "announcement", Map.of()).is(200);
        List<Map<String, Object>> said =
                List.of(Map.of("place", 2, "scientificStaff", true), Map.of("place", 3, "scientificStaff", false));
        voyage.act(campus.someone(Role.HR, campus.unit(Tier.OFFICE)), due, "scientific-staff", Map.of("payees", said))
                .is(200);
        Reply back = byOffice(due, "return", Map.of("reason", "再核一遍")).is(200);
        assertThat(back.text("stage")).isEqualTo("DRAFT");
        Reply anew = voyage.draft(due).is(200);
        assertThat(anew.at("payees.1.tax.scientificStaff").asBoolean()).isTrue();
        assertThat(anew.at("payees.2.tax.scientificStaff").asBoolean()).isFalse();
    }

    @Test
    void aServiceIsTheProjectsBudgetAndRewardsNobody() {
        Reply deal = voyage.table.open("SERVICE", voyage.table.firm("检测客户"), voyage.table.accepted("检测服务"));
        voyage.table
                .agree(deal, Map.of("type", "Service", "subject", "样机检测"), "80000.00")
                .is(200);
        voyage.table.stateUnrelated(deal).is(200);
        voyage.signed(deal);
        voyage.book(deal, "80000.00");
        Reply drafted = voyage.draft(voyage.onlyDistribution(deal)).is(200);
        assertThat(drafted.text("parts.0.layers.0.name")).isEqualTo("项目经费");
        assertThat(drafted.text("parts.0.layers.0.amount")).isEqualTo("80000.00");
        assertThat(drafted.at("parts.0.agreed").asBoolean()).isFalse();
        assertThat(drafted.text("parts.0.layers.0.explained")).contains("项目经费");
        assertThat(drafted.at("payees")).isEmpty();
        assertThat(byOffice(drafted, "announcement", Map.of()).is(200).text("stage"))
                .isEqualTo("TO_RELEASE");
        assertThat(voyage.act(voyage.finance, drafted, "release", Map.of())
                        .is(200)
                        .text("stage"))
                .isEqualTo("PAID");
    }

    private Reply byOffice(Reply distribution, String act, Object body) {
        return voyage.act(voyage.table.officer, distribution, act, body);
    }

    private static UUID uuid(Reply reply) {
        return UUID.fromString(reply.id());
    }
}
