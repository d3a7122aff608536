package org.dukou.income;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Money that reached the account, or the counter-entry that takes a wrong booking back; never changed. */
@Entity
class Receipt {

    @Id
    private UUID id;

    /** The day it reached the account. */
    private LocalDate receivedOn;

    private Money amount;
    private String bankReference;
    private String payer;
    private String note;
    private @Nullable UUID bookedBy;
    private String booker;
    private Instant bookedAt;

    /** Set on a counter-entry: what it takes back. */
    private @Nullable UUID reversalOf;

    /** Set once a counter-entry has taken it back; its bank reference may then be booked where it belongs. */
    private @Nullable UUID reversedBy;

    @SuppressWarnings("NullAway.Init")
    protected Receipt() {}

    private Receipt(LocalDate receivedOn, Money amount, String bankReference, Actor by, Instant now) {
        this.id = Ids.timeOrdered(now);
        this.receivedOn = receivedOn;
        this.amount = amount;
        this.bankReference = bankReference;
        this.payer = "";
        this.note = "";
        this.bookedBy = by.person();
        this.booker = by.name();
        this.bookedAt = now;
    }

    static Receipt book(NewReceipt wanted, Actor by, Instant now) {
        Receipt receipt = new Receipt(wanted.on(), wanted.amount(), wanted.bankReference(), by, now);
        receipt.payer = wanted.payer();
        receipt.note = wanted.note();
        return receipt;
    }

    /** The entry that takes this one back, with the reason. */
    Receipt reverse(LocalDate today, String reason, Actor by, Instant now) {
        Receipt counter = new Receipt(today, amount.negated(), bankReference, by, now);
        counter.payer = payer;
        counter.note = reason;
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

    Money amount() {
        return amount;
    }

    ReceiptEntry entry() {
        return new ReceiptEntry(
                id, receivedOn, amount, bankReference, payer, note, booker, bookedBy, reversalOf, reversedBy);
    }
}
