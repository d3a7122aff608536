package org.dukou.income;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An expected payment and how much of it has come; receipts fill payments in the order in which they are due. What of it has
 * been declared not due is waited for no longer.
 */
@Entity
class Payment {

    @Id
    private UUID id;

    private int place;
    private String label;

    @Enumerated(EnumType.STRING)
    private @Nullable PaymentKind kind;

    private @Nullable LocalDate dueOn;
    private Money amount;
    private Money paid;
    private Money notDue;
    private @Nullable String notDueBecause;

    /** What it arose from after the contract, such as a royalty report; null for what the contract says. */
    private @Nullable UUID cause;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    Payment(int place, ExpectedPayment expected, Instant now) {
        this.id = Ids.timeOrdered(now);
        this.place = place;
        this.label = expected.label();
        this.kind = expected.kind();
        this.dueOn = expected.dueOn();
        this.amount = expected.amount();
        this.paid = Money.ZERO;
        this.notDue = Money.ZERO;
    }

    static Payment arisen(int place, ExpectedPayment expected, UUID cause, Instant now) {
        Payment payment = new Payment(place, expected, now);
        payment.cause = cause;
        return payment;
    }

    boolean isPlanned() {
        return cause == null;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    /** Takes what it still needs of what is there, and returns what is left. */
    Money fill(Money there) {
        paid = there.min(owed()).max(Money.ZERO);
        return there.minus(paid);
    }

    /** What has not come of it is not owed, or not any longer. */
    void declareNotDue(String reason) {
        notDue = notDue.plus(open());
        notDueBecause = reason;
    }

    State state(LocalDate today) {
        if (open().isZero()) {
            return notDue.isZero() ? State.PAID : State.NOT_DUE;
        }
        if (dueOn != null && dueOn.isBefore(today)) {
            return State.OVERDUE;
        }
        return paid.isPositive() ? State.PARTLY : State.OPEN;
    }

    int overdueDays(LocalDate today) {
        return dueOn != null && state(today) == State.OVERDUE ? (int) ChronoUnit.DAYS.between(dueOn, today) : 0;
    }

    Money open() {
        return owed().minus(paid);
    }

    boolean isStill(ExpectedPayment expected) {
        return new ExpectedPayment(label, dueOn, amount, kind).equals(expected);
    }

    /** The amount as agreed without what is not due. */
    Money owed() {
        return amount.minus(notDue);
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
    PaymentKind kind() {
        return kind;
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

    Money notDue() {
        return notDue;
    }

    @Nullable
    String notDueBecause() {
        return notDueBecause;
    }

    /** How it stands with a payment. */
    enum State {
        OPEN,
        PARTLY,
        PAID,
        OVERDUE,
        NOT_DUE
    }
}
