package org.dukou.income;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    /** Money paid back to the payer; below zero. */
    private boolean refund;

    /** Set on a refund: what it pays back. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<RefundPart> paysBack;

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

    /** Money that left again, with the reason. */
    static Receipt refund(NewRefund wanted, List<RefundPart> parts, Actor by, Instant now) {
        Receipt refund = new Receipt(wanted.on(), wanted.amount().negated(), wanted.bankReference(), by, now);
        refund.payer = wanted.payee();
        refund.note = wanted.reason();
        refund.refund = true;
        refund.paysBack = List.copyOf(parts);
        return refund;
    }

    /** The entry that takes this one back, with the reason. */
    Receipt reverse(LocalDate today, String reason, Actor by, Instant now) {
        Receipt counter = new Receipt(today, amount.negated(), bankReference, by, now);
        counter.payer = payer;
        counter.note = reason;
        counter.reversalOf = id;
        counter.refund = refund;
        reversedBy = counter.id;
        return counter;
    }

    boolean isLive() {
        return reversalOf == null && reversedBy == null;
    }

    boolean isRefund() {
        return refund;
    }

    List<RefundPart> paysBack() {
        return paysBack == null ? List.of() : paysBack;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    UUID id() {
        return id;
    }

    Money amount() {
        return amount;
    }

    /** @param refunded what of it was paid back */
    ReceiptEntry entry(Money refunded) {
        return new ReceiptEntry(
                id,
                receivedOn,
                amount,
                refunded,
                refund,
                bankReference,
                payer,
                note,
                booker,
                bookedBy,
                reversalOf,
                reversedBy);
    }
}
