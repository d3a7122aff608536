package org.dukou.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** One person of a distribution with all that falls to them from it. */
@Entity
class Payee {

    @Id
    private UUID id;

    private int place;
    private @Nullable UUID person;
    private String name;

    /** Results and shares, where another payee has the same name; null where the name suffices. */
    private @Nullable String toldApart;

    private Money amount;

    /** The part of the company, where shares are given; null where money is. */
    private @Nullable BigDecimal equity;

    private boolean main;

    /** Human resources: scientific staff with an important contribution; null while nobody has said. */
    private @Nullable Boolean scientificStaff;

    private @Nullable LocalDate paidOn;

    /** What of it was kept back for what this person owes of a refund. */
    private Money setOff;

    @SuppressWarnings("NullAway.Init")
    protected Payee() {}

    Payee(
            int place,
            @Nullable UUID person,
            String name,
            @Nullable String toldApart,
            Money amount,
            @Nullable BigDecimal equity,
            boolean main,
            Instant now) {
        this.id = Ids.timeOrdered(now);
        this.place = place;
        this.person = person;
        this.name = name;
        this.toldApart = toldApart;
        this.amount = amount;
        this.equity = equity;
        this.main = main;
        this.setOff = Money.ZERO;
    }

    /** The same person with what is taken back. */
    Payee countered(Instant now) {
        BigDecimal taken = equity == null ? null : equity.negate();
        Payee countered = new Payee(place, person, name, toldApart, amount.negated(), taken, main, now);
        countered.scientificStaff = scientificStaff;
        return countered;
    }

    void mark(boolean isScientificStaff) {
        scientificStaff = isScientificStaff;
    }

    void pay(LocalDate on) {
        paidOn = on;
    }

    boolean is(Viewer viewer) {
        return viewer.person().equals(person);
    }

    /** Nothing to pay counts as paid. */
    boolean isPaid() {
        return paidOn != null || toPay().isZero();
    }

    /** What is still to be handed over, or was when it was paid. */
    Money toPay() {
        return amount.minus(setOff);
    }

    Money setOff() {
        return setOff;
    }

    /** @throws Refusal {@code reward/not-enough-to-set-off} */
    void keepBack(Money part) {
        if (paidOn != null || part.compareTo(toPay()) > 0) {
            throw new Refusal("reward/not-enough-to-set-off", called(), paidOn != null ? Money.ZERO : toPay());
        }
        setOff = setOff.plus(part);
    }

    int place() {
        return place;
    }

    @Nullable
    UUID person() {
        return person;
    }

    String name() {
        return name;
    }

    @Nullable
    String toldApart() {
        return toldApart;
    }

    /** The name, and where another has the same what tells the two apart. */
    String called() {
        return toldApart == null ? name : "%s（%s）".formatted(name, toldApart);
    }

    /** The same payee in figures worked out anew. */
    boolean isSameAs(Payee other) {
        return name.equals(other.name)
                && Objects.equals(person, other.person)
                && Objects.equals(toldApart, other.toldApart);
    }

    Money amount() {
        return amount;
    }

    @Nullable
    BigDecimal equity() {
        return equity;
    }

    boolean main() {
        return main;
    }

    @Nullable
    Boolean scientificStaff() {
        return scientificStaff;
    }

    @Nullable
    LocalDate paidOn() {
        return paidOn;
    }
}
