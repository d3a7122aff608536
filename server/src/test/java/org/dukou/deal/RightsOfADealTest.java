package org.dukou.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        Reply deal = table.open("LICENCE", table.firm("被许可方"), result);
        table.agree(deal, Table.licence(kind, from, until, territory), "300000.00")
                .is(200);
        table.lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
        table.stateUnrelated(deal).is(200);
        return deal;
    }
}
