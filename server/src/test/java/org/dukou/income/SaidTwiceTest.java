package org.dukou.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.contract.WillingDesk;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.AtOnce;
import org.dukou.support.DukouTest;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Money is booked once: whatever is said again under the same key, or on an account that has moved on meanwhile. */
@DukouTest
class SaidTwiceTest {

    private final Campus campus;
    private final Incomes incomes;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String key = UUID.randomUUID().toString();
    private Campus.Someone finance;
    private Matter matter;
    private Reply account;

    SaidTwiceTest(Campus campus, Incomes incomes, TransactionTemplate transaction, Clock clock) {
        this.campus = campus;
        this.incomes = incomes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @BeforeEach
    void moneyIsExpected() {
        finance = campus.someone(Role.FINANCE, campus.unit(Tier.OFFICE));
        matter = WillingDesk.matter(Audience.of(Audience.OFFICE));
        transaction.executeWithoutResult(_ -> incomes.expect(
                matter,
                List.of(new ExpectedPayment("价款", LocalDate.of(2999, 3, 1), Money.of("1000.00"))),
                Actor.HOUSE,
                clock.instant()));
        account = look();
    }

    @Test
    void aRepeatGetsTheSameAnswerAndBooksNothing() {
        Map<String, Object> receipt = receipt("400.00");
        Reply first = book(receipt, key, account.version()).is(200);
        assertThat(book(receipt, key, account.version()).is(200).body()).isEqualTo(first.body());
        assertThat(look().text("received")).isEqualTo("400.00");
    }

    @Test
    void repeatsInTheSameMomentBookOnce() {
        Map<String, Object> receipt = receipt("400.00");
        List<Reply> replies = AtOnce.all(Collections.nCopies(5, () -> book(receipt, key, account.version())));
        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(replies)
                .extracting(Reply::body)
                .containsOnly(replies.getFirst().body());
        assertThat(look().text("received")).isEqualTo("400.00");
    }

    @Test
    void aKeyIsForOneThingOnly() {
        Map<String, Object> receipt = receipt("400.00");
        book(receipt, key, account.version()).is(200);
        Map<String, Object> more = new HashMap<>(receipt);
        more.put("amount", "500.00");
        book(more, key, account.version()).isProblem(422, "request/key-reused");
        assertThat(look().text("received")).isEqualTo("400.00");
    }

    @Test
    void aKeyIsOnesOwn() {
        Map<String, Object> receipt = receipt("400.00");
        book(receipt, key, account.version()).is(200);
        Campus.Someone colleague = campus.someone(Role.FINANCE, campus.unit(Tier.OFFICE));
        colleague
                .browser()
                .post("/api/incomes/" + account.id() + "/receipts", receipt("100.00"), key, look().version())
                .is(200);
        assertThat(look().text("received")).isEqualTo("500.00");
    }

    @Test
    void whatWasRefusedMayBeTriedAgainUnderItsKey() {
        Map<String, Object> nothing = receipt("0.00");
        book(nothing, key, account.version()).isProblem(400, "income/not-above-zero");
        nothing.put("amount", "400.00");
        book(nothing, key, account.version()).is(200);
    }

    @Test
    void whoLookedBeforeAnotherBookedIsTold() {
        book(receipt("400.00"), key, account.version()).is(200);
        book(receipt("100.00"), UUID.randomUUID().toString(), account.version()).isProblem(409, "request/stale");
        assertThat(look().text("received")).isEqualTo("400.00");
    }

    @Test
    void withoutAKeyOrAVersionNothingIsBooked() {
        String path = "/api/incomes/" + account.id() + "/receipts";
        finance.browser()
                .post(path, receipt("400.00"), "", account.version())
                .isProblem(400, "request/idempotency-key-missing");
        finance.browser().post(path, receipt("400.00"), key).isProblem(400, "request/if-match-missing");
        assertThat(look().text("received")).isEqualTo("0.00");
    }

    private static Map<String, Object> receipt(String amount) {
        return new HashMap<>(Map.of(
                "on",
                "2026-04-01",
                "amount",
                amount,
                "bankReference",
                UUID.randomUUID().toString()));
    }

    private Reply book(Map<String, Object> receipt, String under, long seen) {
        return finance.browser().post("/api/incomes/" + account.id() + "/receipts", receipt, under, seen);
    }

    private Reply look() {
        return finance.browser()
                .get("/api/incomes?matterKind=" + matter.kind() + "&matterId=" + matter.id())
                .is(200);
    }
}
