package org.dukou.approval;

import java.time.Clock;
import org.dukou.people.Campus;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Where matters are put up for approval in the house of tests; every test has one of its own. */
@TestComponent
public class ApprovalRounds {

    private final Campus campus;
    private final Approvals approvals;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    ApprovalRounds(Campus campus, Approvals approvals, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.campus = campus;
        this.approvals = approvals;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Round round() {
        return new Round(campus, approvals, transaction, jdbc, clock);
    }
}
