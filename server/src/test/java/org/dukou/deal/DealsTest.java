package org.dukou.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DukouTest
class DealsTest {

    private final Campus campus;
    private final PassingDays days;
    private Table table;

    DealsTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        table = new Table(campus);
    }

    @Test
    void anOfferIsWrittenDownOnceItWasMade() {
        Reply deal = table.open("ASSIGNMENT", table.firm("来日方长"), table.accepted("来日报价"));
        Reply early = offer(deal, days.today().plusDays(1));
        early.isProblem(400, "deal/offer-not-made-yet");
        assertThat(early.text("field")).isEqualTo("on");
        assertThat(early.text("detail")).contains(days.today().toString());
        offer(deal, days.today()).is(200);
    }

    private Reply offer(Reply deal, LocalDate on) {
        return table.post(
                deal,
                "offers",
                Map.of("on", on.toString(), "side", "THEIRS", "amount", "800000.00", "person", "周工", "note", ""));
    }

    @Test
    void anAssignmentGoesFromTheTableToTheContract() {
        Reply deal = table.open("ASSIGNMENT", table.firm("江津传动"), table.accepted("智能精密传动"));
        assertThat(deal.text("number")).matches("转〔\\d{4}〕\\d{4}号");
        assertThat(deal.text("statement")).contains("江津传动");
        table.propose(deal).isProblem(409, "deal/terms-missing");

        table.readyToPropose(deal, "1000000.00");
        assertThat(table.see(deal)
                        .at("checks")
                        .valueStream()
                        .map(check -> check.path("state").asString()))
                .containsOnly("DONE");
        Reply route = table.officer
                .browser()
                .get(Table.path(deal) + "/approval-route")
                .is(200);
        assertThat(route.text("steps.0.seats.0.names.0")).isEqualTo(table.collegeOfficer.name());
        assertThat(table.propose(deal).is(200).text("stage")).isEqualTo("IN_APPROVAL");
        table.approve(deal);
        days.settle();

        Reply noticed = table.see(deal);
        assertThat(noticed.text("stage")).isEqualTo("IN_NOTICE");
        assertThat(noticed.text("approvedOn")).isEqualTo(days.today().toString());
        assertThat(noticed.text("dutyBasis")).startsWith("依据").contains("2015");
        table.officer.browser().speaking("en");
        assertThat(table.see(deal).text("dutyBasis"))
                .contains("2015")
                .doesNotContain("依据")
                .doesNotContain("版");
        table.officer.browser().speaking("zh-CN");
        String price = "/api/notices?matterKind=deal&matterId=" + deal.id();
        String lastDay = table.officer.browser().get(price).is(200).text("items.0.lastDay");
        assertThat(noticed.text("statement"))
                .isEqualTo("公示至 %s（还有 %d 天）"
                        .formatted(
                                lastDay,
                                java.time.temporal.ChronoUnit.DAYS.between(
                                        days.today(), java.time.LocalDate.parse(lastDay))));
        days.pass(Voyage.PRICE_NOTICE);
        assertThat(table.see(deal).text("stage")).isEqualTo("READY_TO_SIGN");
        Reply contracts = table.officer
                .browser()
                .get("/api/contracts?matterKind=deal&matterId=" + deal.id())
                .is(200);
        assertThat(contracts.json()).hasSize(1);
        Reply river = table.professor
                .browser()
                .get("/api/river?kind=deal&id=" + deal.id())
                .is(200);
        assertThat(river.text("stops.0.state")).isEqualTo("DONE");
        assertThat(river.text("stops.5.state")).isEqualTo("HERE");
        assertThat(river.text("stops.5.who")).contains(table.officer.name());
        assertThat(river.text("stops.4.who")).isNotEqualTo("渡口");
        assertThat(river.text("waiting.0.mine")).isEqualTo("false");
    }

    @Test
    void vectorV15ATakerOwnedByACompletersSpouseIsNotDealtWithInSilence() {
        String firm = table.firm("配偶公司");
        long version =
                table.officer.browser().get("/api/enterprises/" + firm).is(200).version();
        Map<String, Object> tie = Map.of(
                "person", table.professor.id().toString(),
                "name", table.professor.name(),
                "kin", "SPOUSE",
                "tie", "SHAREHOLDER",
                "detail", "配偶持股 60%");
        table.officer
                .browser()
                .post("/api/enterprises/" + firm + "/relations", tie, version)
                .is(200);
        Reply deal = table.open("ASSIGNMENT", firm, table.accepted("关联的传动"));
        table.agree(deal, Table.assignment(), "100000.00").is(200);
        table.lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
        table.waive(table.professor, deal).is(200);
        table.waive(table.colleague, deal).is(200);
        table.propose(deal).isProblem(409, "deal/related-party-not-stated");
        table.stateUnrelated(deal).is(200);
        table.propose(deal).isProblem(409, "deal/related-party-denied");
        table.professor
                .browser()
                .post(
                        Table.path(deal) + "/related-party-statement",
                        Map.of("related", true, "ties", List.of(tie), "text", "受让方由完成人配偶控股"),
                        table.see(deal).version())
                .is(200);
        Reply route = table.officer
                .browser()
                .get(Table.path(deal) + "/approval-route")
                .is(200);
        assertThat(route.at("steps")
                        .valueStream()
                        .toList()
                        .getLast()
                        .at("/seats/0/post")
                        .asString())
                .isEqualTo("LEADING_GROUP");
        table.propose(deal).is(200);
    }

    @Test
    void whoWinsBelowTheFloorDoesNotWinAndTheNoticeIsAChoice() {
        String firm = table.firm("竞拍公司");
        Reply deal = table.officer
                .browser()
                .post(
                        "/api/deals",
                        Map.of(
                                "way",
                                "ASSIGNMENT",
                                "pricing",
                                "AUCTION",
                                "results",
                                List.of(Map.of("disclosure", table.accepted("拍卖的传动")))))
                .is(201);
        Map<String, Object> certificate = new java.util.HashMap<>(Map.of(
                "exchange", "重庆联合产权交易所",
                "number", "JY-1",
                "from", "2026-10-01",
                "to", "2026-10-20",
                "floor", "2500000.00",
                "bidders", 2,
                "winner", firm,
                "price", "2400000.00"));
        table.post(deal, "certificate", certificate).isProblem(409, "deal/winner-below-floor");
        certificate.put("price", "3000000.00");
        assertThat(table.post(deal, "certificate", certificate).is(200).text("taker.name"))
                .isEqualTo("竞拍公司");
        table.post(
                        deal,
                        "terms",
                        Map.of(
                                "terms",
                                Table.assignment(),
                                "pricing",
                                "AUCTION",
                                "price",
                                "3000000.00",
                                "payments",
                                List.of(
                                        Map.of("label", "首付", "amount", "1000000.00", "dueOn", "2027-01-31"),
                                        Map.of("label", "尾款", "amount", "2000000.00"))))
                .is(200);
        table.lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
        table.waive(table.professor, deal).is(200);
        table.waive(table.colleague, deal).is(200);
        table.stateUnrelated(deal).is(200);
        table.propose(deal).is(200);
        campus.someone(Role.LEADER, table.college);
        assertThat(table.see(deal).text("stage")).isEqualTo("IN_APPROVAL");
    }

    @Test
    void aServiceNeedsNoNotice() {
        Reply deal = table.open("SERVICE", table.firm("检测客户"), table.accepted("检测服务"));
        table.agree(deal, Map.of("type", "Service", "subject", "样机检测"), "80000.00")
                .is(200);
        table.stateUnrelated(deal).is(200);
        table.propose(deal).is(200);
        table.approve(deal);
        days.settle();
        assertThat(table.see(deal).text("stage")).isEqualTo("READY_TO_SIGN");
    }

    @Test
    void whereTheRegulationsRewardNobodyThereIsNothingToAgree() {
        String result = table.accepted("检测服务");
        Reply service = table.open("SERVICE", table.firm("检测客户"), result);
        assertThat(service.at("rewarded").asBoolean()).isFalse();
        Map<String, Object> agreement = oneAlone(result, "100");
        table.post(service, "income-agreement", agreement).isProblem(409, "deal/income-not-rewarded");

        Reply assignment = table.open("ASSIGNMENT", table.firm("受让方"), result);
        assertThat(assignment.at("rewarded").asBoolean()).isTrue();
        table.post(assignment, "income-agreement", oneAlone(result, "60"))
                .isProblem(400, "deal/person-shares-not-whole");
        table.post(assignment, "income-agreement", agreement).is(200);
    }

    /** An agreement that knows one person only. */
    private static Map<String, Object> oneAlone(String result, String share) {
        Map<String, Object> person = Map.of("name", "甲", "share", share, "main", true, "unitHead", false);
        return Map.of("shareOf", "TEAM", "persons", List.of(Map.of("disclosure", result, "persons", List.of(person))));
    }

    @Test
    void aTechnologyManagerIsAskedToHelpAndLetGo() {
        String result = table.accepted("有人协助的传动");
        String page = "/api/disclosures/" + result;
        Reply deal = table.open("ASSIGNMENT", table.firm("受让方"), result);
        Campus.Someone manager = campus.someone(Role.TECHNOLOGY_MANAGER, campus.unit(Tier.SERVICE_UNIT));
        manager.browser().get(Table.path(deal)).isProblem(404, "request/missing");
        assertThat(table.officer
                        .browser()
                        .get("/api/deals/assistants")
                        .is(200)
                        .json()
                        .findValuesAsString("id"))
                .contains(manager.id().toString())
                .doesNotContain(table.director.id().toString());

        table.post(deal, "assistant", Map.of("person", table.director.id()))
                .isProblem(400, "deal/not-a-technology-manager");
        Reply helped = table.post(deal, "assistant", Map.of("person", manager.id()));
        assertThat(helped.is(200).text("assistant.name")).isEqualTo(manager.name());
        Reply seen = manager.browser().get(Table.path(deal)).is(200);
        assertThat(seen.at("openResults").toString()).contains(result);
        manager.browser().get(page).is(200);
        assertThat(seen.at("may").toString()).contains("NEGOTIATE").doesNotContain("NAME_ASSISTANT", "PROPOSE");
        manager.browser()
                .post(Table.path(deal) + "/assistant", new java.util.HashMap<>(), seen.version())
                .isProblem(403, "request/not-yours-to-do");

        assertThat(table.post(deal, "assistant", new java.util.HashMap<>())
                        .is(200)
                        .at("assistant")
                        .isNull())
                .isTrue();
        manager.browser().get(Table.path(deal)).isProblem(404, "request/missing");
        manager.browser().get(page).isProblem(404, "request/missing");
    }

    @Test
    void whoHelpsWithAnotherDealOnTheSameResultGoesOnReadingIt() {
        String result = table.accepted("两桩交易的传动");
        Campus.Someone manager = campus.someone(Role.TECHNOLOGY_MANAGER, campus.unit(Tier.SERVICE_UNIT));
        Reply one = table.open("LICENCE", table.firm("甲受让方"), result);
        Reply other = table.open("LICENCE", table.firm("乙受让方"), result);
        table.post(one, "assistant", Map.of("person", manager.id())).is(200);
        table.post(other, "assistant", Map.of("person", manager.id())).is(200);

        table.post(one, "assistant", new java.util.HashMap<>()).is(200);
        manager.browser().get("/api/disclosures/" + result).is(200);
        table.post(other, "assistant", new java.util.HashMap<>()).is(200);
        manager.browser().get("/api/disclosures/" + result).isProblem(404, "request/missing");
    }

    @Test
    void whoMadeTheResultDoesNotHelpWithItsDeal() {
        campus.also(table.professor, Role.TECHNOLOGY_MANAGER, campus.unit(Tier.SERVICE_UNIT));
        Reply deal = table.open("ASSIGNMENT", table.firm("受让方"), table.accepted("自己的传动"));
        table.post(deal, "assistant", Map.of("person", table.professor.id()))
                .isProblem(400, "deal/assistant-is-a-maker");
    }

    @Test
    void theDealsOfAFirmAreListedForThoseWhoMaySeeThem() {
        String firm = table.firm("常来的企业");
        Reply deal = table.open("ASSIGNMENT", firm, table.accepted("卖给常客的传动"));
        table.open("ASSIGNMENT", table.firm("另一家"), table.accepted("卖给别家的传动"));
        assertThat(table.officer
                        .browser()
                        .get("/api/deals?taker=" + firm)
                        .is(200)
                        .at("items")
                        .findValuesAsString("id"))
                .containsExactly(deal.id());
        assertThat(campus.someone(Role.COLLEGE_OFFICER, campus.college())
                        .browser()
                        .get("/api/deals?taker=" + firm)
                        .is(200)
                        .at("total")
                        .asInt())
                .isZero();
    }

    @Test
    void severalResultsShareAReceiptByTheSchedule() {
        Reply deal = table.open("ASSIGNMENT", table.firm("打包公司"), table.accepted("打包甲"), table.accepted("打包乙"));
        List<String> results = deal.at("sheet.parts").findValuesAsString("disclosure");
        Map<String, Object> terms = new java.util.HashMap<>(Map.of(
                "terms", Table.assignment(),
                "price", "1000000.00",
                "allocation",
                        List.of(
                                Map.of("disclosure", results.get(0), "ratio", "0.7"),
                                Map.of("disclosure", results.get(1), "ratio", "0.2"))));
        table.post(deal, "terms", terms).isProblem(400, "deal/allocation-not-whole");
        assertThat(table.check(deal, "allocation")).isEqualTo("MISSING");
        terms.put(
                "allocation",
                List.of(
                        Map.of("disclosure", results.get(0), "ratio", "0.7"),
                        Map.of("disclosure", results.get(1), "ratio", "0.3")));
        assertThat(table.post(deal, "terms", terms).is(200).text("sheet.parts.1.ratio"))
                .isEqualTo("0.3");
        assertThat(table.check(deal, "allocation")).isEqualTo("DONE");
    }

    @Test
    void strangersCannotTellADealFromNothing() {
        Reply deal = table.open("ASSIGNMENT", table.firm("保密公司"), table.accepted("保密的传动"));
        for (Campus.Someone stranger : List.of(
                campus.someone(Role.INVENTOR, table.college), campus.someone(Role.COLLEGE_OFFICER, campus.college()))) {
            stranger.browser().get(Table.path(deal)).isProblem(404, "request/missing");
            stranger.browser()
                    .post(Table.path(deal) + "/first-refusal", Map.of("waived", true, "price", "1.00"))
                    .isProblem(404, "request/missing");
            assertThat(stranger.browser().get("/api/deals").is(200).at("total").asInt())
                    .isZero();
        }
        assertThat(table.professor
                        .browser()
                        .get("/api/deals?mine=true")
                        .is(200)
                        .at("total")
                        .asInt())
                .isEqualTo(1);
        table.professor
                .browser()
                .post(Table.path(deal) + "/proposal", Map.of(), deal.version())
                .isProblem(403, "request/not-yours-to-do");
    }
}
