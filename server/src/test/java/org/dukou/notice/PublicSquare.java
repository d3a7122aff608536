package org.dukou.notice;

import java.time.Clock;
import org.dukou.kernel.outbox.Outbox;
import org.dukou.people.Campus;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Where notices hang in the house of tests; every test has a board of its own. */
@TestComponent
public class PublicSquare {

    private final Campus campus;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    public PublicSquare(
            Campus campus,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock,
            Outbox outbox,
            ApplicationEventPublisher events) {
        this.campus = campus;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
        this.outbox = outbox;
        this.events = events;
    }

    public Board board() {
        return new Board(campus, notices, transaction, clock, outbox, events);
    }
}
