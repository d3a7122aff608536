package org.dukou.reward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.deal.Voyage;
import org.dukou.income.ReceiptBooked;
import org.dukou.income.ReceiptId;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Campus;
import org.dukou.support.AtOnce;
import org.dukou.support.DukouTest;
import org.dukou.support.PassingDays;
import org.dukou.support.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** No receipt is distributed twice, however often, at once and by how many hands it is tried. */
@DukouTest
class OneReceiptOnceTest {

    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final PassingDays days;
    private final Campus campus;
    private Voyage voyage;
    private Reply deal;
    private Reply account;

    OneReceiptOnceTest(
            Campus campus,
            PassingDays days,
            HouseClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.campus = campus;
        this.days = days;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    @BeforeEach
    void aReceiptIsBooked() {
        voyage = new Voyage(campus, days);
        deal = voyage.signed(voyage.anAssignment("只分一次的传动", "40000.00"));
        account = voyage.book(deal, "40000.00");
    }

    @Test
    void howeverOftenAndAtOnceItIsAnnounced() {
        Matter matter = new Matter(
                "deal",
                UUID.fromString(deal.id()),
                deal.text("number"),
                "交易",
                Audience.of(Audience.OFFICE),
                "/deals/" + deal.id());
        ReceiptBooked again = new ReceiptBooked(
                matter,
                Actor.HOUSE,
                clock.instant(),
                new ReceiptId(UUID.fromString(account.text("receipts.0.id"))),
                clock.today(),
                Money.of("40000.00"));
        AtOnce.all(Collections.nCopies(12, () -> {
            transaction.executeWithoutResult(_ -> events.publishEvent(again));
            return true;
        }));
        days.settle();
        assertThat(voyage.distributions(deal)).hasSize(1);
    }

    @Test
    void ofManyWhoWorkItOutAtOnceOneDoes() {
        Reply due = voyage.onlyDistribution(deal);
        assertThat(tries(due, "draft", voyage.table.officer)).containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    @Test
    void ofManyWhoReleaseItAtOnceOneDoes() {
        Reply ready = voyage.readyToRelease(voyage.onlyDistribution(deal));
        assertThat(tries(ready, "release", voyage.finance)).containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    private List<Integer> tries(Reply distribution, String act, Campus.Someone who) {
        long seen = voyage.see(who, distribution).version();
        return AtOnce.all(Collections.nCopies(
                4,
                () -> who.browser()
                        .post(Voyage.path(distribution) + "/" + act, Map.of(), seen)
                        .status()));
    }
}
