package org.dukou.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.deal.Voyage;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.people.UnitId;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * E5, by hand of all who take part: a result valued 3 million goes into a company of 10 million; 80 % of the shares are
 * the team's, two completers 60/40, the rest is the asset company's.
 */
@DukouTest
class EquityStoryTest {

    private final Campus campus;
    private final PassingDays days;
    private Voyage voyage;
    private Campus.Someone assetManager;
    private Campus.Someone leader;

    EquityStoryTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        voyage = new Voyage(campus, days);
        UnitId company = campus.unit(Tier.ASSET_COMPANY);
        assetManager = campus.someone(Role.ASSET_MANAGER, company);
        leader = campus.someone(Role.LEADER, campus.unit(Tier.LEADING_GROUP));
    }

    @Test
    void vectorE5SharesGoFromTheTableToTheirHolders() {
        // At the table: what the result is worth, what it buys, and whose the shares will be.
        Reply deal = contribution(voyage.table.accepted("谐波减速器"));
        voyage.table.waive(voyage.table.professor, deal).is(200);
        voyage.table.waive(voyage.table.colleague, deal).is(200);
        share(deal, voyage.table.professor, voyage.table.colleague);

        // All tiers agree, the price lies open for fifteen days, the contract is signed.
        voyage.table.propose(deal).is(200);
        approve(deal);
        Reply noticed = voyage.table.see(deal);
        assertThat(noticed.text("stage")).isEqualTo("IN_NOTICE");
        assertThat(publicPage("deal", deal.id())).contains("3,000,000.00 元", "作价投资");
        days.pass(Voyage.PRICE_NOTICE);
        voyage.sign(deal).is(200);
        days.settle();
        assertThat(voyage.table.see(deal).text("stage")).isEqualTo("SIGNED");

        // The shares are there: what is distributed is the company, not money.
        Reply due = voyage.onlyDistribution(deal);
        assertThat(due.at("shares").asBoolean()).isTrue();
        Reply drafted = voyage.draft(due).is(200);
        assertThat(drafted.at("payees").findValuesAsString("equity")).containsExactly("0.144000", "0.096000");
        assertThat(drafted.at("payees").findValuesAsString("amount")).containsExactly("1440000.00", "960000.00");
        assertThat(drafted.at("parts.0.layers").findValuesAsString("equity")).containsExactly("0.240000", "0.060000");
        assertThat(drafted.text("reward")).isEqualTo("2400000.00");

        // The asset company, which holds them, sees whose they are.
        Reply held =
                assetManager.browser().get("/api/distributions/" + due.id()).is(200);
        assertThat(held.at("payees").findValuesAsString("equity")).containsExactly("0.144000", "0.096000");
        assertThat(held.at("may")).isEmpty();
        String list = "/api/distributions?deal=" + deal.id();
        assertThat(assetManager.browser().get(list).is(200).text("items.0.reward"))
                .isEqualTo("2400000.00");

        // Who gets which part is made public; no income tax is spoken of, for none is paid on shares here.
        voyage.act(voyage.table.officer, due, "announcement", Map.of()).is(200);
        assertThat(publicPage("distribution", due.id())).contains("14.4%", "9.6%", "1,440,000.00 元");
        Campus.Someone hr = campus.someone(Role.HR, campus.unit(Tier.OFFICE));
        assertThat(hr.browser().waitingFor(UUID.fromString(due.id()))).isEmpty();
        days.pass(Voyage.REWARD_NOTICE);
        voyage.act(voyage.finance, due, "release", Map.of()).is(200);
        Reply paid = voyage.act(
                        voyage.finance,
                        due,
                        "payments",
                        Map.of("payees", List.of(1, 2), "paidOn", days.today().toString()))
                .is(200);
        assertThat(paid.text("stage")).isEqualTo("PAID");
        assertThat(paid.at("payees.0.tax").isNull()).isTrue();
        assertThat(voyage.table.post(deal, "completion", Map.of()).is(200).text("stage"))
                .as("no payment is outstanding")
                .isEqualTo("COMPLETED");
    }

    @Test
    void whoDecidesOnADealReadsTheResultItRestsOnAndNobodyElse() {
        String result = voyage.table.accepted("裁决所依据的减速器");
        Reply deal = contribution(result);
        voyage.table.waive(voyage.table.professor, deal).is(200);
        voyage.table.waive(voyage.table.colleague, deal).is(200);
        share(deal, voyage.table.professor, voyage.table.colleague);
        String page = "/api/disclosures/" + result;
        assertThat(opens(assetManager, deal)).as("nothing to decide yet").isFalse();
        assetManager.browser().get(page).isProblem(404, "request/missing");

        voyage.table.propose(deal).is(200);
        assertThat(opens(assetManager, deal)).isTrue();
        assertThat(assetManager.browser().get(page).is(200).text("content.title"))
                .isEqualTo("裁决所依据的减速器");
        assertThat(opens(voyage.finance, deal)).isFalse();
        voyage.finance.browser().get(page).isProblem(404, "request/missing");
        campus.someone(Role.INVENTOR, campus.college()).browser().get(page).isProblem(404, "request/missing");
    }

    private static boolean opens(Campus.Someone who, Reply deal) {
        return !who.browser()
                .get(org.dukou.deal.Table.path(deal))
                .is(200)
                .at("openResults")
                .isEmpty();
    }

    @Test
    void vectorV12AUnitHeadTakesNoShares() {
        Campus.Someone chief = campus.unitHead(voyage.table.college);
        Map<String, Object> content = voyage.table.result("正职的减速器");
        content.put(
                "team",
                List.of(
                        org.dukou.deal.Table.member(voyage.table.professor, "60", "LEAD"),
                        org.dukou.deal.Table.member(chief, "40", "MAIN")));
        Reply deal = contribution(voyage.table.accepted(content, chief));
        voyage.table.waive(voyage.table.professor, deal).is(200);
        voyage.table.waive(chief, deal).is(200);
        share(deal, voyage.table.professor, chief);
        assertThat(voyage.table.check(deal, "unit-head")).isEqualTo("BLOCKS");
        Reply refused = voyage.table.propose(deal).isProblem(409, "deal/unit-head-in-equity");
        assertThat(refused.text("detail")).contains(chief.name(), "正职");

        share(deal, voyage.table.professor, voyage.table.colleague);
        voyage.table.propose(deal).is(200);
    }

    private Reply contribution(String result) {
        Reply deal = voyage.table.open("EQUITY", voyage.table.firm("江州谐波股份"), result);
        voyage.table
                .agree(
                        deal,
                        Map.of(
                                "type", "Equity",
                                "company", "江州谐波股份",
                                "capital", "10000000.00",
                                "value", "3000000.00",
                                "share", "0.3"),
                        "3000000.00")
                .is(200);
        voyage.table.lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
        voyage.table.stateUnrelated(deal).is(200);
        assertThat(voyage.table.check(deal, "valuation")).isEqualTo("MISSING");
        voyage.table
                .post(
                        deal,
                        "valuation",
                        Map.of(
                                "value", "3000000.00",
                                "method", "INCOME",
                                "assessor", "江州资产评估",
                                "baseDate", "2026-06-30"))
                .is(200);
        return deal;
    }

    private void share(Reply deal, Campus.Someone first, Campus.Someone second) {
        voyage.shareIncome(
                deal,
                "TEAM",
                List.of(Voyage.layer("team", "0.80"), Voyage.layer("assetCompany", "0.20")),
                List.of(Voyage.person(first, "60", true), Voyage.person(second, "40", true)));
    }

    private void approve(Reply deal) {
        voyage.table.approve(
                deal,
                List.of(
                        voyage.table.collegeOfficer,
                        voyage.table.secondOfficer,
                        voyage.table.legal,
                        voyage.table.assetOffice,
                        assetManager,
                        voyage.table.director,
                        leader));
        days.settle();
    }

    /** The notice of a matter as anybody reads it. */
    private String publicPage(String kind, String matter) {
        String notice = voyage.table
                .officer
                .browser()
                .get("/api/notices?matterKind=" + kind + "&matterId=" + matter)
                .is(200)
                .text("items.0.id");
        String page = voyage.table
                .officer
                .browser()
                .get("/api/notices/" + notice)
                .is(200)
                .text("publicAddress");
        return new Guest(campus.address()).get(page).is(200).body();
    }
}
