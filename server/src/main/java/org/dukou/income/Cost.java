package org.dukou.income;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What the deal cost the university, or the counter-entry that takes a wrong booking back; never changed. */
@Entity
class Cost {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CostKind kind;

    @Column(name = "spent_on")
    private LocalDate on;

    private Money amount;
    private String note;
    private String booker;
    private Instant bookedAt;
    private @Nullable UUID reversalOf;
    private @Nullable UUID reversedBy;

    @SuppressWarnings("NullAway.Init")
    protected Cost() {}

    Cost(CostKind kind, LocalDate on, Money amount, String note, Actor by, Instant now) {
        this.id = Ids.timeOrdered(now);
        this.kind = kind;
        this.on = on;
        this.amount = amount;
        this.note = note;
        this.booker = by.name();
        this.bookedAt = now;
    }

    Cost reverse(LocalDate today, String reason, Actor by, Instant now) {
        Cost counter = new Cost(kind, today, amount.negated(), reason, by, now);
        counter.reversalOf = id;
        reversedBy = counter.id;
        return counter;
    }

    boolean isLive() {
        return reversalOf == null && reversedBy == null;
    }

    UUID id() {
        return id;
    }

    CostKind kind() {
        return kind;
    }

    Money amount() {
        return amount;
    }

    CostEntry entry() {
        return new CostEntry(id, kind, on, amount, note, booker, reversalOf, reversedBy);
    }
}
