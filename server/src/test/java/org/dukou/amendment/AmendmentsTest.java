package org.dukou.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.deal.Table;
import org.dukou.deal.Voyage;
import org.dukou.people.Campus;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DukouTest
class AmendmentsTest {

    private final Campus campus;
    private final PassingDays days;
    private Voyage voyage;
    private Reply deal;

    AmendmentsTest(Campus campus, PassingDays days) {
        this.campus = campus;
        this.days = days;
    }

    @BeforeEach
    void furnish() {
        voyage = new Voyage(campus, days);
    }

    @Test
    void anotherPriceIsApprovedAndMadePublicAnewBeforeItIsSigned() {
        deal = voyage.signed(voyage.aLicence("降价的传动", "40000.00"));
        Reply drafted = draft("检测后议价", price("30000.00")).is(201);
        assertThat(drafted.text("duty.because")).isEqualTo("PRICE");
        assertThat(line(drafted, "price")).isEqualTo("40,000.00 → 30,000.00");
        assertThat(line(drafted, "territory")).isEqualTo("重庆 = 重庆");
        assertThat(contracts(drafted).json()).isEmpty();

        assertThat(act(drafted, "proposal", Map.of()).is(200).text("stage")).isEqualTo("IN_APPROVAL");
        voyage.table.approveChange(drafted);
        days.settle();
        assertThat(see(drafted).text("stage")).isEqualTo("IN_NOTICE");
        Reply notices = voyage.table
                .officer
                .browser()
                .get("/api/notices?matterKind=amendment&matterId=" + drafted.id())
                .is(200);
        assertThat(notices.at("items")).hasSize(1);
        assertThat(voyage.table.see(deal).text("sheet.pricing.price"))
                .as("nothing holds before it is signed")
                .isEqualTo("40000.00");
        days.pass(Voyage.PRICE_NOTICE);

        assertThat(see(drafted).text("stage")).isEqualTo("READY_TO_SIGN");
        Reply contract = voyage.sign("amendment", drafted.id()).is(200);
        assertThat(contract.text("number")).endsWith("号-补1");
        days.settle();
        assertThat(see(drafted).text("stage")).isEqualTo("SIGNED");
        assertThat(voyage.table.see(deal).text("sheet.pricing.price")).isEqualTo("30000.00");
        assertThat(voyage.account(deal).text("expected")).isEqualTo("30000.00");
        Reply versions = of(deal);
        assertThat(versions.text("0.lines.1.before")).isEqualTo("40,000.00");
        assertThat(versions.text("0.signedOn")).isEqualTo(days.today().toString());
        assertThat(voyage.contracts(deal).text("0.amount"))
                .as("the contract stays as it was signed")
                .isEqualTo("40000.00");
    }

    @Test
    void moneyThatCameStaysWhereItIsWhenTheRestIsAgreedAnew() {
        deal = voyage.signed(voyage.aLicence("已付一半的传动", "40000.00"));
        voyage.book(deal, "20000.00");
        Reply drafted = draft(
                        "尾款延期",
                        Map.of(
                                "payments",
                                List.of(
                                        Map.of("label", "已付", "amount", "20000.00"),
                                        Map.of("label", "尾款", "amount", "20000.00", "dueOn", "2028-01-31"))))
                .is(201);
        assertThat(drafted.text("duty.because")).isEqualTo("PAYMENTS");
        assertThat(drafted.at("duty.approval").asBoolean()).isFalse();
        assertThat(act(drafted, "proposal", Map.of()).is(200).text("stage"))
                .as("the policy asks for nobody")
                .isEqualTo("READY_TO_SIGN");
        voyage.sign("amendment", drafted.id()).is(200);
        days.settle();
        Reply account = voyage.account(deal);
        assertThat(account.text("received")).isEqualTo("20000.00");
        assertThat(account.at("payments").findValuesAsString("paid")).containsExactlyInAnyOrder("20000.00", "0.00");
    }

    @Test
    void anotherTermIsApprovedButNotMadePublicAndMayNotReachBeyondThePatent() {
        deal = voyage.signed(voyage.aLicence("延期的传动", "40000.00"));
        draft("展期", Map.of("terms", Table.licence("EXCLUSIVE", "2027-01-01", "2039-12-31", "重庆")))
                .is(409);
        Reply drafted = draft("展期", Map.of("terms", Table.licence("EXCLUSIVE", "2027-01-01", "2030-12-31", "重庆")))
                .is(201);
        act(drafted, "proposal", Map.of()).is(200);
        voyage.table.approveChange(drafted);
        days.settle();
        assertThat(see(drafted).text("stage")).isEqualTo("READY_TO_SIGN");
        draft("又一份", price("1.00")).isProblem(409, "amendment/another-open");
        Reply back = act(drafted, "withdrawal", Map.of("reason", "条款有误")).is(200);
        assertThat(back.text("stage")).isEqualTo("DRAFT");
        assertThat(contracts(drafted).text("0.stage")).isEqualTo("CANCELLED");
    }

    @Test
    void whatChangesNothingIsNoChangeAndARescindedDealIsNotChanged() {
        deal = voyage.signed(voyage.aLicence("不变的传动", "40000.00"));
        draft("没有变化", price("40000.00")).isProblem(409, "amendment/nothing-changed");
        Reply drafted = draft("议价", price("30000.00")).is(201);
        Reply contract = voyage.contracts(deal);
        String scan = voyage.table
                .officer
                .browser()
                .upload("/api/documents", "解除.pdf", "%PDF-1.7 x".getBytes())
                .is(201)
                .id();
        voyage.table
                .officer
                .browser()
                .post(
                        "/api/contracts/" + contract.text("0.id") + "/rescission",
                        Map.of(
                                "on",
                                days.today().toString(),
                                "reason",
                                "协商",
                                "ground",
                                "AGREED",
                                "documents",
                                List.of(scan)),
                        contract.at("0.version").asLong())
                .is(200);
        days.settle();
        assertThat(see(drafted).text("stage")).isEqualTo("GIVEN_UP");
        draft("再议", price("20000.00")).isProblem(409, "deal/contract-not-in-force");
    }

    @Test
    void whatIsRegisteredIsToBeChangedThereToo() {
        deal = voyage.signed(voyage.aLicence("已登记的传动", "40000.00"));
        voyage.register(deal.id(), "渝技" + deal.id());
        Reply drafted = draft("付款改期", Map.of("payments", List.of(Map.of("label", "一次", "amount", "40000.00"))))
                .is(201);
        act(drafted, "proposal", Map.of()).is(200);
        voyage.sign("amendment", drafted.id()).is(200);
        days.settle();
        assertThat(voyage.table.officer.browser().waitingFor(UUID.fromString(deal.id())))
                .contains("registration.waiting.change");
    }

    // --- how it comes about ---

    private Map<String, Object> price(String price) {
        return Map.of("price", price, "payments", List.of(Map.of("label", "一次付清", "amount", price)));
    }

    private Reply draft(String reason, Map<String, ?> change) {
        Map<String, Object> wanted = new HashMap<>(change);
        wanted.put("deal", deal.id());
        wanted.put("reason", reason);
        return voyage.table.officer.browser().post("/api/amendments", wanted);
    }

    private Reply act(Reply amendment, String act, Map<String, ?> body) {
        return voyage.table
                .officer
                .browser()
                .post(
                        "/api/amendments/" + amendment.id() + "/" + act,
                        body,
                        see(amendment).version());
    }

    private Reply see(Reply amendment) {
        return voyage.table
                .officer
                .browser()
                .get("/api/amendments/" + amendment.id())
                .is(200);
    }

    private Reply of(Reply one) {
        return voyage.table
                .officer
                .browser()
                .get("/api/amendments?deal=" + one.id())
                .is(200);
    }

    private Reply contracts(Reply amendment) {
        return voyage.table
                .officer
                .browser()
                .get("/api/contracts?matterKind=amendment&matterId=" + amendment.id())
                .is(200);
    }

    private static String line(Reply amendment, String key) {
        return amendment
                .at("lines")
                .valueStream()
                .filter(line -> line.path("key").asString().equals(key))
                .map(line -> line.path("before").asString()
                        + (line.path("changed").asBoolean() ? " → " : " = ")
                        + line.path("after").asString())
                .findFirst()
                .orElse("");
    }
}
