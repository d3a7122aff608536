package org.dukou.meeting;

import java.time.Clock;
import org.dukou.approval.Approvals;
import org.dukou.people.Campus;
import org.dukou.support.PassingDays;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Where bodies meet in the house of tests; every test has a college and a body of its own. */
@TestComponent
public class Assemblies {

    private final Campus campus;
    private final Approvals approvals;
    private final TransactionTemplate transaction;
    private final PassingDays days;
    private final Clock clock;

    Assemblies(Campus campus, Approvals approvals, TransactionTemplate transaction, PassingDays days, Clock clock) {
        this.campus = campus;
        this.approvals = approvals;
        this.transaction = transaction;
        this.days = days;
        this.clock = clock;
    }

    public Assembly assembly() {
        return new Assembly(campus, approvals, transaction, days, clock);
    }
}
