package org.dukou.income;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** An expected payment and how much of it has come; receipts fill payments in the order in which they are due. */
@Entity
class Payment {

    @Id
    private UUID id;

    private int place;
    private String label;
    private @Nullable LocalDate dueOn;
    private Money amount;
    private Money paid;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    Payment(int place, ExpectedPayment expected, Instant now) {
        this.id = Ids.timeOrdered(now);
        this.place = place;
        this.label = expected.label();
        this.dueOn = expected.dueOn();
        this.amount = expected.amount();
        this.paid = Money.ZERO;
    }

    /** Takes what it still needs of what is there, and returns what is left. */
    Money fill(Money there) {
        paid = there.min(amount).max(Money.ZERO);
        return there.minus(paid);
    }

    State state(LocalDate today) {
        if (paid.compareTo(amount) >= 0) {
            return State.PAID;
        }
        if (dueOn != null && dueOn.isBefore(today)) {
            return State.OVERDUE;
        }
        return paid.isPositive() ? State.PARTLY : State.OPEN;
    }

    Money open() {
        return amount.minus(paid);
    }

    boolean isStill(ExpectedPayment expected) {
        return new ExpectedPayment(label, dueOn, amount).equals(expected);
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    String label() {
        return label;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    Money amount() {
        return amount;
    }

    Money paid() {
        return paid;
    }

    /** How it stands with a payment. */
    enum State {
        OPEN,
        PARTLY,
        PAID,
        OVERDUE
    }
}
