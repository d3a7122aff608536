package org.dukou.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dukou.contract.WillingDesk;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.DayBegan;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@DukouTest
class IncomesTest {

    private static final LocalDate PAST = LocalDate.of(2026, 3, 1);
    private static final LocalDate FUTURE = LocalDate.of(2999, 3, 1);

    private final Campus campus;
    private final Incomes incomes;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private Campus.Someone finance;
    private Campus.Someone officer;

    IncomesTest(
            Campus campus,
            Incomes incomes,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campus = campus;
        this.incomes = incomes;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @BeforeEach
    void furnish() {
        finance = campus.someone(Role.FINANCE, campus.unit(Tier.OFFICE));
        officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
    }

    @Test
    void receiptsFillWhatIsDueFirstPartAndOver() {
        Matter matter = expected(payment("尾款", FUTURE, "600.00"), payment("首期款", PAST, "400.00"));
        assertThat(of(matter).text("payments.0.state")).isEqualTo("OVERDUE");
        assertThat(of(matter).text("overdue")).isEqualTo("400.00");

        book(matter, "400.00").is(200);
        Reply part = book(matter, "100.00").is(200);
        assertThat(part.text("payments.0.state")).isEqualTo("PAID");
        assertThat(part.text("payments.1.state")).isEqualTo("PARTLY");
        assertThat(part.text("payments.1.paid")).isEqualTo("100.00");

        Reply over = book(matter, "550.00").is(200);
        assertThat(over.text("payments.1.state")).isEqualTo("PAID");
        assertThat(over.text("over")).isEqualTo("50.00");
        assertThat(over.text("received")).isEqualTo("1050.00");
    }

    @Test
    void aSortedListIsReadPageByPageWithoutALoss() {
        List<ExpectedPayment> many = new java.util.ArrayList<>();
        for (int i = 0; i < 45; i++) {
            many.add(payment("第" + i + "期", FUTURE.plusDays(i * 7 % 11), (i * 13 % 9 + 1) + "00.00"));
        }
        Matter matter = expected(many.toArray(ExpectedPayment[]::new));
        for (String sort : List.of("amount", "-amount", "dueOn", "-dueOn")) {
            List<String> ids = new java.util.ArrayList<>();
            List<Comparable<Object>> values = new java.util.ArrayList<>();
            String after = "";
            do {
                Reply page = finance.browser()
                        .get("/api/incomes/payments?size=20&matter=" + matter.id() + "&sort=" + sort + after)
                        .is(200);
                page.at("items").forEach(row -> {
                    ids.add(row.path("id").asString());
                    values.add(comparable(row, sort));
                });
                after = page.at("next").isNull() ? "" : "&after=" + page.text("next");
            } while (!after.isEmpty());
            assertThat(ids).hasSize(45).doesNotHaveDuplicates();
            assertThat(values)
                    .isSortedAccordingTo(
                            sort.startsWith("-")
                                    ? java.util.Comparator.<Comparable<Object>>naturalOrder()
                                            .reversed()
                                    : java.util.Comparator.naturalOrder());
        }
        finance.browser().get("/api/incomes/payments?sort=label").isProblem(400, "request/sort-unknown");
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(tools.jackson.databind.JsonNode row, String sort) {
        Object value = sort.endsWith("amount")
                ? new java.math.BigDecimal(row.path("amount").asString())
                : row.path("dueOn").asString();
        return (Comparable<Object>) value;
    }

    @Test
    void aPaymentOfAKindIsNamedAndFoundInTheLanguageOfTheReader() {
        Matter matter = expected(new ExpectedPayment("", FUTURE, Money.of("400.00"), PaymentKind.BALANCE));
        assertThat(of(matter).text("payments.0.kind")).isEqualTo("BALANCE");
        String list = "/api/incomes/payments?matter=" + matter.id() + "&q=";
        assertThat(finance.browser().get(list + "尾款").is(200).at("items")).hasSize(1);
        assertThat(finance.browser().get(list + "balance").is(200).at("items")).hasSize(1);
        assertThat(finance.browser().get(list + "首付").is(200).at("items")).isEmpty();
    }

    @Test
    void theSameTransferIsBookedOnceUntilItIsTakenBack() {
        Matter matter = expected(payment("价款", PAST, "400.00"));
        Matter other = expected(payment("价款", PAST, "400.00"));
        String reference = UUID.randomUUID().toString();
        Reply booked = book(matter, "400.00", reference).is(200);
        book(matter, "400.00", reference).isProblem(409, "income/bank-reference-booked");
        book(other, "400.00", reference).isProblem(409, "income/bank-reference-booked");

        Reply reversed = finance.browser()
                .post(
                        "/api/incomes/" + booked.id() + "/receipts/" + booked.text("receipts.0.id") + "/reversal",
                        Map.of("reason", "记错项目"),
                        booked.version())
                .is(200);
        assertThat(reversed.at("receipts")).hasSize(2);
        assertThat(reversed.text("receipts.0.amount")).isEqualTo("400.00");
        assertThat(reversed.text("receipts.1.amount")).isEqualTo("-400.00");
        assertThat(reversed.text("received")).isEqualTo("0.00");
        assertThat(reversed.text("payments.0.state")).isEqualTo("OVERDUE");
        finance.browser()
                .post(
                        "/api/incomes/" + booked.id() + "/receipts/" + booked.text("receipts.0.id") + "/reversal",
                        Map.of("reason", "再冲"),
                        reversed.version())
                .isProblem(409, "income/reversed-already");
        book(other, "400.00", reference).is(200);
    }

    @Test
    void theSameTransferAtTheSameMomentIsBookedOnce() throws Exception {
        List<Matter> matters = List.of(
                expected(payment("价款", PAST, "400.00")),
                expected(payment("价款", PAST, "400.00")),
                expected(payment("价款", PAST, "400.00")),
                expected(payment("价款", PAST, "400.00")));
        String reference = UUID.randomUUID().toString();
        finance.browser();
        try (ExecutorService several = Executors.newFixedThreadPool(4)) {
            List<Callable<Reply>> attempts = matters.stream()
                    .<Callable<Reply>>map(matter -> () -> book(matter, "400.00", reference))
                    .toList();
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Reply> attempt : several.invokeAll(attempts)) {
                answers.add(attempt.get().status());
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
    }

    @Test
    void costsAreBookedByKindAndResearchIsNoCost() {
        Matter matter = expected(payment("价款", FUTURE, "1000.00"));
        cost(matter, "R_AND_D", "10.00").isProblem(409, "income/cost-not-deductible");
        cost(matter, "LUNCH", "10.00").isProblem(400, "income/cost-kind-unknown");
        cost(matter, "TAX", "0.00").isProblem(400, "income/not-above-zero");
        cost(matter, "TAX", "0.001").isProblem(400, "money/not-in-fen");
        Reply booked = cost(matter, "EVALUATION", "20.00").is(200);
        assertThat(booked.text("cost")).isEqualTo("20.00");

        Reply reversed = finance.browser()
                .post(
                        "/api/incomes/" + booked.id() + "/costs/" + booked.text("costs.0.id") + "/reversal",
                        Map.of("reason", "记错"),
                        booked.version())
                .is(200);
        assertThat(reversed.text("cost")).isEqualTo("0.00");
        assertThat(reversed.at("costs")).hasSize(2);
    }

    @Test
    void onlyFinanceBooks() {
        Matter matter = expected(payment("价款", PAST, "400.00"));
        Reply seen = officer.browser().get(address(matter)).is(200);
        assertThat(seen.at("may")).isEmpty();
        officer.browser()
                .post("/api/incomes/" + seen.id() + "/receipts", receipt("1.00", "x"), seen.version())
                .is(403);
        Campus.Someone stranger = campus.someone(Role.INVENTOR, campus.college());
        stranger.browser().get(address(matter)).isProblem(404, "request/missing");
    }

    @Test
    void anOverduePaymentIsPutBeforeTheOfficeOnceAndSettledWhenItComes() {
        Matter matter = expected(payment("首期款", PAST, "400.00"));
        LocalDate today = LocalDate.now(clock);
        transaction.executeWithoutResult(_ -> events.publishEvent(new DayBegan(today)));
        transaction.executeWithoutResult(_ -> events.publishEvent(new DayBegan(today)));
        assertThat(officer.browser().waitingFor(matter.id())).containsExactly("income.waiting.chase");
        book(matter, "400.00").is(200);
        assertThat(officer.browser().waitingFor(matter.id())).isEmpty();
    }

    @Test
    void theListShowsWhatIsDueAndOnlyToThoseWhoMaySee() {
        Matter matter = expected(payment("首期款", PAST, "400.00"), payment("尾款", null, "600.00"));
        String query = "/api/incomes/payments?q=" + matter.id().toString().substring(0, 4);
        Reply all = finance.browser().get(query).is(200);
        assertThat(all.at("items").findValuesAsString("label")).contains("首期款", "尾款");
        Reply overdue = finance.browser().get(query + "&state=OVERDUE").is(200);
        assertThat(overdue.at("items").findValuesAsString("state")).containsOnly("OVERDUE");
        Campus.Someone stranger = campus.someone(Role.INVENTOR, campus.college());
        assertThat(stranger.browser().get(query).is(200).at("total").asInt()).isZero();
    }

    @Test
    void thePlanSaidAgainChangesNothingAndAnotherPlanReplacesIt() {
        Matter matter = expected(payment("首期款", PAST, "400.00"));
        book(matter, "100.00").is(200);
        long version = of(matter).version();
        expect(matter, payment("首期款", PAST, "400.00"));
        assertThat(of(matter).version()).isEqualTo(version);
        expect(matter, payment("一次付清", FUTURE, "90.00"));
        assertThat(of(matter).text("payments.0.state")).isEqualTo("PAID");
        assertThat(of(matter).text("over")).isEqualTo("10.00");
    }

    @Test
    void nothingComesBeforeTheContractOrInTheFutureAndNoAmountHasDigitsTooMany() {
        Matter matter = WillingDesk.matter(Audience.of(Audience.OFFICE));
        transaction.executeWithoutResult(_ -> incomes.expect(
                matter,
                LocalDate.of(2026, 4, 1),
                List.of(payment("价款", PAST, "400.00")),
                Actor.HOUSE,
                clock.instant()));
        assertThat(of(matter).text("since")).isEqualTo("2026-04-01");
        bookOn(matter, "2026-03-31", "400.00").isProblem(400, "income/before-the-contract");
        bookOn(matter, "0001-01-01", "400.00").isProblem(400, "income/before-the-contract");
        bookOn(matter, "2999-01-01", "400.00").isProblem(400, "income/in-the-future");
        bookOn(matter, "2026-04-01", "12345678901234567.00").isProblem(400, "money/too-much");
        bookOn(matter, "2026-04-01", "400.00").is(200);
        Matter imported = expected(payment("价款", PAST, "400.00"));
        bookOn(imported, "1985-03-31", "400.00").isProblem(400, "income/before-the-contract");
    }

    @Test
    void whatHasComeIsTheSumOfItsListWithWhatNobodyExpected() {
        Matter matter = expected(payment("价款", PAST, "400.00"));
        Money before = received();
        book(matter, "500.00").is(200);
        assertThat(received()).isEqualTo(before.plus(Money.of("500.00")));
        Reply list = finance.browser()
                .get("/api/incomes/receipts?matter=" + matter.id())
                .is(200);
        assertThat(list.at("items").findValuesAsString("amount")).containsExactly("500.00");
        assertThat(list.text("items.0.kind")).isEqualTo("RECEIPT");
    }

    private Money received() {
        return Money.of(finance.browser().get("/api/incomes/totals").is(200).text("received"));
    }

    private Reply bookOn(Matter matter, String day, String amount) {
        Reply now = of(matter);
        Map<String, Object> receipt = receipt(amount, UUID.randomUUID().toString());
        receipt.put("on", day);
        return finance.browser().post("/api/incomes/" + now.id() + "/receipts", receipt, now.version());
    }

    @Test
    void theLongerAPaymentIsLateTheMoreIsDoneAndEachStepOnce() {
        LocalDate due = LocalDate.of(2026, 3, 1);
        Matter matter = expected(payment("首期款", due, "400.00"));
        Campus.Someone legal = campus.someone(Role.LEGAL, campus.unit(Tier.OFFICE));
        Campus.Someone director = campus.someone(Role.INSTITUTE_DIRECTOR, campus.unit(Tier.INSTITUTE));
        day(due);
        assertThat(officer.browser().waitingFor(matter.id())).isEmpty();
        day(due.plusDays(1));
        day(due.plusDays(29));
        assertThat(officer.browser().waitingFor(matter.id())).containsExactly("income.waiting.chase");
        day(due.plusDays(30));
        day(due.plusDays(31));
        assertThat(officer.browser().waitingFor(matter.id()))
                .containsExactlyInAnyOrder("income.waiting.chase", "income.waiting.dunning-letter");
        assertThat(legal.browser().waitingFor(matter.id())).isEmpty();
        day(due.plusDays(90));
        assertThat(director.browser().waitingFor(matter.id())).contains("income.waiting.overdue-decision");
        book(matter, "400.00").is(200);
        assertThat(officer.browser().waitingFor(matter.id())).isEmpty();
        assertThat(director.browser().waitingFor(matter.id())).isEmpty();
    }

    private void day(LocalDate day) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new DayBegan(day)));
    }

    @Test
    void interestIsReckonedDayByDayOfWhatIsOpen() {
        LocalDate today = LocalDate.now(clock);
        Matter matter =
                expected(payment("首期款", today.minusDays(40), "100.00"), payment("尾款", today.minusDays(30), "10000.00"));
        assertThat(of(matter).text("payments.1.interest")).isEqualTo("0.00");
        interest(matter, "0.05").isProblem(400, "income/interest-too-high");
        Reply agreed = interest(matter, "0.0005").is(200);
        assertThat(agreed.text("payments.0.interest")).isEqualTo("2.00");
        assertThat(agreed.text("payments.1.interest")).isEqualTo("150.00");
        assertThat(agreed.at("payments.1.overdueDays").asInt()).isEqualTo(30);

        // The first payment is filled first; of the second 6,000 are open for the ten days up to and with today.
        Reply paid = bookOn(matter, today.minusDays(9).toString(), "4100.00").is(200);
        assertThat(paid.text("payments.0.interest")).isEqualTo("1.50");
        assertThat(paid.text("payments.1.interest")).isEqualTo("130.00");
    }

    private Reply interest(Matter matter, String perDay) {
        Reply now = of(matter);
        return finance.browser()
                .post(
                        "/api/incomes/" + now.id() + "/late-interest",
                        Map.of("perDay", perDay, "clause", "合同第九条"),
                        now.version());
    }

    // --- how money comes about ---

    private Matter expected(ExpectedPayment... payments) {
        Matter matter = WillingDesk.matter(Audience.of(Audience.OFFICE));
        expect(matter, payments);
        return matter;
    }

    private void expect(Matter matter, ExpectedPayment... payments) {
        transaction.executeWithoutResult(
                status -> incomes.expect(matter, List.of(payments), Actor.HOUSE, clock.instant()));
    }

    private static ExpectedPayment payment(String label, LocalDate dueOn, String amount) {
        return new ExpectedPayment(label, dueOn, Money.of(amount));
    }

    private Reply book(Matter matter, String amount) {
        return book(matter, amount, UUID.randomUUID().toString());
    }

    private Reply book(Matter matter, String amount, String reference) {
        Reply now = of(matter);
        return finance.browser()
                .post("/api/incomes/" + now.id() + "/receipts", receipt(amount, reference), now.version());
    }

    private static Map<String, Object> receipt(String amount, String reference) {
        Map<String, Object> receipt = new HashMap<>();
        receipt.put("on", "2026-04-01");
        receipt.put("amount", amount);
        receipt.put("bankReference", reference);
        receipt.put("payer", "广州市众森林业有限公司");
        return receipt;
    }

    private Reply cost(Matter matter, String kind, String amount) {
        Reply now = of(matter);
        return finance.browser()
                .post("/api/incomes/" + now.id() + "/costs", Map.of("kind", kind, "amount", amount), now.version());
    }

    private Reply of(Matter matter) {
        return finance.browser().get(address(matter)).is(200);
    }

    private static String address(Matter matter) {
        return "/api/incomes?matterKind=" + matter.kind() + "&matterId=" + matter.id();
    }
}
