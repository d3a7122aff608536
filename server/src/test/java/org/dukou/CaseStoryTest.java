package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dukou.deal.Table;
import org.dukou.deal.Voyage;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.Test;

/**
 * The real notice of 2019 about a nest box for parrots, from disclosure to reward, by those who would do it: price 40,000
 * yuan, valued 39,200, of the whole 10 % to the institute, 15 % to the centre, 30 / 10 / 35 % to three inventors.
 */
@DukouTest
class CaseStoryTest {

    private final Campus campus;
    private final PassingDays days;

    CaseStoryTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @Test
    void exampleE3ANestBoxCrossesFromTheLaboratoryToTheMarket() {
        // Three inventors disclose; the college and the transfer institute accept.
        Voyage voyage = new Voyage(campus, days);
        Table table = voyage.table;
        Campus.Someone second = table.colleague;
        Campus.Someone third = campus.someone(Role.INVENTOR, table.college);
        Map<String, Object> nestBox = table.result("鹦鹉人工繁殖巢箱");
        nestBox.put("ip", List.of(Table.patent("ZL200810027800.7")));
        nestBox.put(
                "team",
                List.of(
                        Table.member(table.professor, "40", "LEAD"),
                        Table.member(second, "13.33", "MAIN"),
                        Table.member(third, "46.67", "MAIN")));
        String result = table.accepted(nestBox, second, third);

        // The office sits down with the buyer; the valuation lies on the table.
        Reply deal = table.open("ASSIGNMENT", table.firm("广州市众森林业有限公司"), result);
        table.post(
                        deal,
                        "valuation",
                        Map.of(
                                "value", "39200.00",
                                "method", "COST",
                                "assessor", "评估机构",
                                "baseDate", "2019-10-31"))
                .is(200);
        table.agree(deal, Table.assignment(), "40000.00").is(200);
        table.lookUp(deal, LocalDate.of(2008, 4, 30), false).is(200);
        voyage.shareIncome(
                deal,
                "WHOLE",
                List.of(
                        Voyage.layer("institute", "0.10"),
                        Voyage.layer("centre", "0.15"),
                        Voyage.layer("team", "0.75")),
                List.of(
                        Voyage.person(table.professor, "30", true),
                        Voyage.person(second, "10", true),
                        Voyage.person(third, "35", true)));

        // Before anything is signed: waivers, a statement, approval, fifteen days in public.
        List.of(table.professor, second, third)
                .forEach(inventor -> table.waive(inventor, deal).is(200));
        table.stateUnrelated(deal).is(200);
        assertThat(voyage.approved(deal).text("stage")).isEqualTo("IN_NOTICE");
        assertThat(voyage.contracts(deal).json())
                .as("no contract before the notice is over")
                .isEmpty();
        days.pass(Voyage.PRICE_NOTICE);
        assertThat(table.see(deal).text("stage")).isEqualTo("READY_TO_SIGN");

        // Signed; the money comes; finance books it.
        voyage.sign(deal).is(200);
        days.settle();
        assertThat(table.see(deal).text("stage")).isEqualTo("SIGNED");
        assertThat(voyage.account(deal).text("expected")).isEqualTo("40000.00");
        voyage.book(deal, "40000.00");

        // The reward, to the fen.
        Reply drafted = voyage.draft(voyage.onlyDistribution(deal)).is(200);
        assertThat(drafted.body())
                .contains("\"4000.00\"")
                .contains("\"6000.00\"")
                .contains("\"30000.00\"")
                .contains("\"12000.00\"")
                .contains("\"14000.00\"");
        assertThat(drafted.at("payees")
                        .valueStream()
                        .map(payee -> payee.path("amount").asString()))
                .containsExactly("12000.00", "4000.00", "14000.00");
    }
}
