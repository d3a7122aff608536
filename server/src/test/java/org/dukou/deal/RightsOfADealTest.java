package org.dukou.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a deal may give away, and what nobody else may then have: places, fields, times, the term and the owners of a patent. */
@DukouTest
class RightsOfADealTest {

    private final Campus campus;
    private Table table;

    RightsOfADealTest(Campus campus) {
        this.campus = campus;
    }

    @BeforeEach
    void furnish() {
        table = new Table(campus);
    }

    @Test
    void whatIsReturnedComesBackToTheTableAndGivesItsRightsUp() {
        String result = table.accepted("退回的传动");
        Reply deal = table.open("ASSIGNMENT", table.firm("退回公司"), result);
        table.readyToPropose(deal, "500000.00");
        table.propose(deal).is(200);
        Reply other = table.open("ASSIGNMENT", table.firm("另一公司"), result);
        table.agree(other, Table.assignment(), "600000.00").is(200);
        assertThat(table.check(other, "exclusivity")).isEqualTo("BLOCKS");

        Reply back = table.post(deal, "withdrawal", Map.of("reason", "买方要求再议")).is(200);
        assertThat(back.text("stage")).isEqualTo("NEGOTIATING");
        assertThat(back.text("lastReason")).isEqualTo("买方要求再议");
        assertThat(table.check(other, "exclusivity")).isEqualTo("DONE");
    }

    @Test
    void ofTwoExclusiveLicencesProposedAtOnceOneIsRefused() {
        String result = table.accepted("独占的膜");
        List<Reply> two = Stream.of("甲", "乙")
                .map(name -> table.open("LICENCE", table.firm(name + "膜公司"), result))
                .toList();
        two.forEach(deal -> {
            table.agree(deal, Table.licence("EXCLUSIVE", "2027-01-01", "2031-12-31", "重庆"), "300000.00")
                    .is(200);
            table.lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
            table.stateUnrelated(deal).is(200);
        });
        List<Long> seen = two.stream().map(deal -> table.see(deal).version()).toList();
        List<Reply> replies = Stream.of(0, 1)
                .map(i -> CompletableFuture.supplyAsync(() ->
                        table.officer.browser().post(Table.path(two.get(i)) + "/proposal", Map.of(), seen.get(i))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(replies.stream().map(Reply::status)).containsExactlyInAnyOrder(200, 409);
        replies.stream()
                .filter(reply -> reply.status() == 409)
                .forEach(reply -> reply.isProblem(409, "deal/right-already-given"));
    }

    @Test
    void licencesOfOtherPlacesAndTimesStandBesideEachOther() {
        String result = table.accepted("分地域的膜");
        Reply first = licensed(result, "EXCLUSIVE", "2027-01-01", "2028-12-31", "重庆");
        table.propose(first).is(200);
        table.propose(licensed(result, "EXCLUSIVE", "2027-01-01", "2028-12-31", "四川"))
                .is(200);
        table.propose(licensed(result, "SOLE", "2029-01-01", "2030-12-31", "重庆"))
                .is(200);
        table.propose(licensed(result, "NON_EXCLUSIVE", "2028-01-01", "2029-12-31", "重庆"))
                .isProblem(409, "deal/right-already-given");
        table.propose(licensed(result, "NON_EXCLUSIVE", "2027-01-01", "2027-12-31", "贵州"))
                .is(200);
        table.propose(licensed(result, "NON_EXCLUSIVE", "2027-01-01", "2027-12-31", "贵州"))
                .is(200);
        table.propose(licensed(result, "EXCLUSIVE", "2027-06-01", "2027-12-31"))
                .isProblem(409, "deal/right-already-given");
    }

    @Test
    void aProvinceLiesInItsCountryAndACountryInTheWorld() {
        String result = table.accepted("处处可及的膜");
        table.propose(licensed(result, "EXCLUSIVE", "2027-01-01", "2028-12-31", "中国大陆"))
                .is(200);
        for (String within : List.of("重庆", "四川省", "中国", "全球", "某某开发区")) {
            Reply other = licensed(result, "EXCLUSIVE", "2027-06-01", "2027-12-31", within);
            assertThat(table.check(other, "exclusivity")).as(within).isEqualTo("BLOCKS");
            table.propose(other).isProblem(409, "deal/right-already-given");
        }
        table.propose(licensed(result, "EXCLUSIVE", "2027-06-01", "2027-12-31", "香港", "美国"))
                .is(200);
    }

    @Test
    void whatIsExceptedIsNotTaken() {
        String result = table.accepted("美加除外的膜");
        Map<String, Object> world = new HashMap<>(Table.licence("EXCLUSIVE", "2027-01-01", "2030-12-31"));
        world.put("except", List.of("美国", "加拿大"));
        table.propose(licensed(result, world)).is(200);
        table.propose(licensed(result, "EXCLUSIVE", "2027-01-01", "2027-12-31", "美国"))
                .is(200);
        table.propose(licensed(result, "EXCLUSIVE", "2027-01-01", "2027-12-31", "德国"))
                .isProblem(409, "deal/right-already-given");

        world.put("territory", List.of("重庆"));
        world.put("except", List.of("中国"));
        Reply nowhere = table.open("LICENCE", table.firm("无处公司"), result);
        table.agree(nowhere, world, "300000.00").isProblem(400, "deal/territory-empty");
    }

    @Test
    void fieldsInOtherWordsAreToldApartByAPerson() {
        String result = table.accepted("分领域的膜");
        Reply first = licensed(result, inField("水产"));
        table.propose(first).is(200);
        table.propose(licensed(result, inField("全部领域"))).isProblem(409, "deal/right-already-given");
        table.propose(licensed(result, inField(" 水产 "))).isProblem(409, "deal/right-already-given");

        Reply other = licensed(result, inField("食品检测"));
        assertThat(table.check(other, "exclusivity")).isEqualTo("MISSING");
        table.propose(other).isProblem(409, "deal/fields-not-told-apart");
        String number = first.text("number");
        table.post(other, "field-distinctions", Map.of("deal", number, "reasons", " "))
                .isProblem(400, "request/field-required");
        table.post(other, "field-distinctions", Map.of("deal", "转〔2000〕0001号", "reasons", "另一件"))
                .isProblem(409, "deal/nothing-to-tell-apart");
        table.post(other, "field-distinctions", Map.of("deal", number, "reasons", "一为养殖疫苗，一为实验室检测"))
                .is(200);
        assertThat(table.check(other, "exclusivity")).isEqualTo("DONE");

        table.agree(other, inField("水产养殖"), "300000.00").is(200);
        assertThat(table.check(other, "exclusivity")).as("other words").isEqualTo("MISSING");
        table.agree(other, inField("食品检测"), "300000.00").is(200);
        table.propose(other).is(200);
    }

    @Test
    void aFilingDateThatCannotBeIsRefused() {
        Reply deal = table.open("LICENCE", table.firm("申请日公司"), table.accepted("申请日的膜"));
        table.lookUp(deal, LocalDate.of(2019, 1, 10), false).isProblem(400, "deal/filed-after-its-number");
        table.lookUp(deal, LocalDate.of(2199, 1, 10), false).isProblem(400, "deal/filed-in-the-future");
        table.lookUp(deal, LocalDate.of(2017, 3, 1), false).is(200);
    }

    @Test
    void aLicenceThatIsOverIsNotGiven() {
        Reply deal = licensed(table.accepted("过期的膜"), "NON_EXCLUSIVE", "2020-01-01", "2021-01-09");
        assertThat(table.check(deal, "licence-term")).isEqualTo("BLOCKS");
        table.propose(deal).isProblem(409, "deal/licence-over-already");
    }

    private static Map<String, Object> inField(String field) {
        Map<String, Object> terms = new HashMap<>(Table.licence("EXCLUSIVE", "2027-01-01", "2028-12-31", "中国"));
        terms.put("field", field);
        return terms;
    }

    @Test
    void vectorV8AnOpenLicensedPatentIsNotLicensedExclusively() {
        Reply deal = table.open("LICENCE", table.firm("开放公司"), table.accepted("开放的膜"));
        table.agree(deal, Table.licence("EXCLUSIVE", "2027-01-01", "2028-12-31"), "300000.00")
                .is(200);
        table.lookUp(deal, LocalDate.of(2018, 3, 1), true).is(200);
        table.stateUnrelated(deal).is(200);
        assertThat(table.check(deal, "open-licence")).isEqualTo("BLOCKS");
        table.propose(deal).isProblem(409, "deal/open-licensed");
    }

    @Test
    void vectorV9ACoOwnedPatentIsLicensedExclusivelyOnlyWithEveryConsent() {
        Map<String, Object> content = table.result("共有的膜");
        content.put(
                "otherOwners", List.of(Map.of("name", "市人民医院", "share", "20"), Map.of("name", "江州公司", "share", "20")));
        Reply deal = table.open("LICENCE", table.firm("共有受让"), table.accepted(content));
        table.agree(deal, Table.licence("EXCLUSIVE", "2027-01-01", "2028-12-31"), "300000.00")
                .is(200);
        table.lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
        table.stateUnrelated(deal).is(200);
        table.post(deal, "consents", Map.of("owner", "市人民医院", "note", "同意书已收")).is(200);
        table.propose(deal).isProblem(409, "deal/co-owner-consent-missing");
        table.post(deal, "consents", Map.of("owner", "江州公司")).is(200);
        table.propose(deal).is(200);
    }

    @Test
    void vectorV10ALicenceDoesNotOutlastThePatent() {
        Reply deal = table.open("LICENCE", table.firm("期限公司"), table.accepted("期限的膜"));
        table.agree(deal, Table.licence("NON_EXCLUSIVE", "2027-01-01", "2038-03-01"), "300000.00")
                .is(200);
        table.lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
        table.stateUnrelated(deal).is(200);
        Reply refused = table.propose(deal).isProblem(409, "deal/beyond-patent-term");
        assertThat(refused.text("detail")).contains("2038-02-28");
        table.agree(deal, Table.licence("NON_EXCLUSIVE", "2027-01-01", "2038-02-28"), "300000.00")
                .is(200);
        table.propose(deal).is(200);
    }

    private Reply licensed(String result, String kind, String from, String until, String... territory) {
        return licensed(result, Table.licence(kind, from, until, territory));
    }

    private Reply licensed(String result, Map<String, Object> terms) {
        Reply deal = table.open("LICENCE", table.firm("被许可方"), result);
        table.agree(deal, terms, "300000.00").is(200);
        table.lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
        table.stateUnrelated(deal).is(200);
        return deal;
    }
}
