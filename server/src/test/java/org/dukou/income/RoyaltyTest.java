package org.dukou.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dukou.deal.Table;
import org.dukou.deal.Voyage;
import org.dukou.document.paper.Study;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.dukou.kernel.access.Role;
import org.dukou.notice.Passerby;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A licensee's royalty years: reported through a door without account, checked by the office, expected and paid. */
@DukouTest
class RoyaltyTest {

    private final Campus campus;
    private final PassingDays days;
    private Voyage voyage;
    private Guest licensee;
    private LocalDate firstDay;

    RoyaltyTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        voyage = new Voyage(campus, days);
        licensee = new Passerby(campus).browser();
    }

    @Test
    void exampleE8ARoyaltyIsThePartOfTheSalesAndNeverBelowTheMinimum() {
        RoyaltyTerms terms =
                new RoyaltyTerms(Share.of("0.03"), RoyaltyTerms.Base.SALES, Money.of("50000.00"), null, null, null);
        assertThat(terms.of(Money.of("1000000.00"))).isEqualTo(Money.of("50000.00"));
        assertThat(terms.of(Money.of("4000000.00"))).isEqualTo(Money.of("120000.00"));
        assertThat(terms.of(Money.ZERO)).isEqualTo(Money.of("50000.00"));
        assertThat(terms.of(Money.of("1666666.67"))).isEqualTo(Money.of("50000.00"));
        assertThat(terms.of(Money.of("1666666.84"))).isEqualTo(Money.of("50000.01"));
    }

    @Test
    void aYearIsReportedThroughTheDoorCheckedAndExpected() {
        Reply deal = aLicenceWithRoyalties();
        assertThat(royalties(deal)).isEmpty();
        days.comeTo(firstDay.plusYears(1).minusDays(1));
        assertThat(royalties(deal)).as("the year is not over").isEmpty();
        days.pass(1);
        days.comeTo(days.today());
        assertThat(royalties(deal)).hasSize(1);
        Reply royalty = royalties(deal).getFirst();
        assertThat(royalty.text("stage")).isEqualTo("DUE");
        assertThat(waiting(royalty)).containsExactly("income.waiting.royalty-invite");

        Reply invited = act(royalty, "invitation", Map.of("addressee", "江瓷科技 李经理", "days", 30))
                .is(200);
        String link = invited.text("path");
        assertThat(see(royalty).text("door.addressee")).isEqualTo("江瓷科技 李经理");
        assertThat(licensee.get(link).is(200).body()).contains("江瓷科技 李经理").doesNotContain("许可的釉料");
        licensee.get("/door/royalty").is(404);
        assertThat(enter(link, "no").status()).isEqualTo(400);
        assertThat(enter(link, invited.text("code")).status()).isEqualTo(303);
        assertThat(licensee.get("/door/royalty").is(200).body()).contains("3%", "50,000.00");
        assertThat(report("", "李经理").status()).isEqualTo(400);
        assertThat(report("-1", "李经理").status()).isEqualTo(400);
        assertThat(report("1,000,000", "李经理").status()).isEqualTo(303);
        assertThat(waiting(royalty)).containsExactly("income.waiting.royalty-check");

        Reply reported = see(royalty);
        assertThat(reported.text("share")).isEqualTo("30000.00");
        assertThat(reported.text("amount")).isEqualTo("50000.00");
        act(royalty, "return", Map.of("reason", "漏报第四季度")).is(200);
        assertThat(licensee.get("/door/royalty").is(200).body()).contains("漏报第四季度");
        assertThat(report("4000000", "李经理").status()).isEqualTo(303);
        act(royalty, "acceptance", Map.of()).is(200);
        assertThat(waiting(royalty)).isEmpty();
        licensee.get("/door/royalty").is(404);
        licensee.get(link).is(404);
        act(royalty, "acceptance", Map.of()).isProblem(409, "income/royalty-not-in-this-stage");

        Reply account = voyage.account(deal);
        assertThat(account.at("payments").findValuesAsString("kind")).contains("ROYALTY");
        assertThat(account.text("payments.0.amount")).isEqualTo("120000.00");
        assertThat(account.text("payments.0.dueOn"))
                .isEqualTo(days.today().plusDays(45).toString());

        days.pass(75);
        Study office = new Study(voyage.table.officer);
        assertThat(office.said(office.write("deal", deal.id(), "dunning-letter")))
                .contains("催款函", "120,000.00", "逾期天数", "30", "壹拾贰万元整");
    }

    @Test
    void whoDoesNotReportInTimeIsChasedOnceAndTheOfficeMayEnterThePaper() {
        Reply deal = aLicenceWithRoyalties();
        days.comeTo(firstDay.plusYears(1));
        Reply royalty = royalties(deal).getFirst();
        days.pass(30);
        days.comeTo(days.today());
        assertThat(waiting(royalty)).containsOnlyOnce("income.waiting.royalty-late");
        assertThat(see(royalty).at("overdueDays").asInt()).isEqualTo(1);
        act(
                        royalty,
                        "report",
                        Map.of("report", Map.of("made", "0.00", "reporter", "李经理", "notes", "停产", "contact", "")))
                .is(200);
        assertThat(see(royalty).text("amount")).isEqualTo("50000.00");
    }

    @Test
    void aDoorIsShutAfterWrongCodesAndLeadsToItsOwnMatterOnly() {
        Reply deal = aLicenceWithRoyalties();
        days.comeTo(firstDay.plusYears(1));
        Reply royalty = royalties(deal).getFirst();
        Reply first =
                act(royalty, "invitation", Map.of("addressee", "甲", "days", 30)).is(200);
        Reply second =
                act(royalty, "invitation", Map.of("addressee", "乙", "days", 30)).is(200);
        licensee.get(first.text("path")).is(404);
        for (int tried = 0; tried < 5; tried++) {
            assertThat(enter(second.text("path"), "abc").status()).isNotEqualTo(303);
        }
        assertThat(enter(second.text("path"), second.text("code")).status()).isEqualTo(404);
        licensee.get("/door/royalty/" + "A".repeat(43)).is(404);
        campus.someone(Role.INVENTOR, campus.college())
                .browser()
                .get("/api/royalties/" + royalty.id())
                .isProblem(404, "request/missing");
        voyage.table
                .professor
                .browser()
                .post("/api/royalties/" + royalty.id() + "/acceptance", Map.of(), royalty.version())
                .is(403);
    }

    // --- how it comes about ---

    private Reply aLicenceWithRoyalties() {
        Table table = voyage.table;
        firstDay = days.today().plusDays(30);
        Reply deal = table.open("LICENCE", table.firm("江瓷科技"), table.accepted("许可的釉料"));
        Map<String, Object> terms = new HashMap<>(Table.licence(
                "NON_EXCLUSIVE", firstDay.toString(), firstDay.plusYears(3).toString()));
        terms.put(
                "royalty",
                Map.of(
                        "rate", "0.03",
                        "base", "SALES",
                        "minimum", "50000.00",
                        "period", "YEAR",
                        "payWithinDays", 45));
        table.agree(deal, terms, "200000.00").is(200);
        table.lookUp(deal, LocalDate.of(2018, 3, 1), false).is(200);
        table.waive(table.professor, deal).is(200);
        table.waive(table.colleague, deal).is(200);
        table.stateUnrelated(deal).is(200);
        assertThat(table.see(deal).text("sheet.terms.royalty.rate")).isEqualTo("0.03");
        voyage.signed(deal);
        return deal;
    }

    private List<Reply> royalties(Reply deal) {
        return voyage.table
                .officer
                .browser()
                .get("/api/royalties?matter=" + deal.id())
                .is(200)
                .at("items")
                .valueStream()
                .map(row -> voyage.table
                        .officer
                        .browser()
                        .get("/api/royalties/" + row.path("id").asString())
                        .is(200))
                .toList();
    }

    private Reply see(Reply royalty) {
        return voyage.table
                .officer
                .browser()
                .get("/api/royalties/" + royalty.id())
                .is(200);
    }

    private Reply act(Reply royalty, String act, Object body) {
        return voyage.table
                .officer
                .browser()
                .post(
                        "/api/royalties/" + royalty.id() + "/" + act,
                        body,
                        see(royalty).version());
    }

    private List<String> waiting(Reply royalty) {
        return voyage.table.officer.browser().waitingFor(java.util.UUID.fromString(royalty.id()));
    }

    private Reply enter(String link, String code) {
        String token = link.substring(link.lastIndexOf('/') + 1);
        return licensee.submitForm("/door/royalty/entry", Map.of("token", token, "code", code));
    }

    private Reply report(String made, String reporter) {
        return licensee.submitForm(
                "/door/royalty",
                Map.of("made", made, "reporter", reporter, "notes", "釉料 12 吨", "contact", "13900000000"),
                "papers",
                Map.of());
    }
}
