package org.dukou.support;

import java.time.LocalDate;
import org.dukou.kernel.outbox.Outbox;
import org.dukou.kernel.time.DayBegan;
import org.dukou.kernel.time.HouseClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets days pass in the house of tests, and what was announced be heard; after each test it is today again. */
@TestComponent
public class PassingDays {

    private final HouseClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Outbox outbox;

    PassingDays(HouseClock clock, ApplicationEventPublisher events, TransactionTemplate transaction, Outbox outbox) {
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
        this.outbox = outbox;
    }

    public LocalDate today() {
        return clock.today();
    }

    public void pass(int days) {
        comeTo(clock.today().plusDays(days));
    }

    /** It is nine in the morning of that day, and the house has noticed. */
    public void comeTo(LocalDate day) {
        clock.standAt(day.atTime(9, 0));
        transaction.executeWithoutResult(_ -> events.publishEvent(new DayBegan(day)));
        outbox.drain();
    }

    /** Whatever was announced has been heard. */
    public void settle() {
        outbox.drain();
    }

    /** Brings the house back to today, so that no test lives in the future of another. */
    static final class BackToToday implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(HouseClock.class)
                    .followTheMachine();
        }
    }
}
