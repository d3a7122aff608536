package org.dukou.income;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * What a matter is to bring in and what has come, as its neighbours and its panel show it.
 *
 * @param expected all that is expected, without what was declared not due
 * @param since the first day money may have come for it; null where no contract says so
 * @param lateRate interest for each day a payment is late; null where none was agreed
 * @param received all that has come, counter-entries and refunds taken off
 * @param refunded what was paid back of it
 * @param refunds which refund pays back which receipt
 * @param over what has come beyond what is expected
 * @param overdue what should have come by now and has not
 * @param cost all costs, counter-entries taken off
 * @param may what the viewer may do to it now; empty for a neighbour
 */
public record IncomeView(
        UUID id,
        long version,
        @Nullable LocalDate since,
        @Nullable Share lateRate,
        Money expected,
        Money received,
        Money refunded,
        Money over,
        Money overdue,
        Money cost,
        List<PaymentEntry> payments,
        List<ReceiptEntry> receipts,
        List<Refund> refunds,
        List<CostEntry> costs,
        Set<String> may) {

    public Optional<ReceiptEntry> receipt(ReceiptId id) {
        return receipts.stream()
                .filter(receipt -> receipt.id().equals(id.value()))
                .findFirst();
    }

    /** What of a refund that holds pays back a receipt. */
    public record Refund(ReceiptId refund, ReceiptId receipt, Money amount) {}

    /**
     * An expected payment and how it stands.
     *
     * @param label empty where the kind says it
     * @param amount as agreed
     * @param notDue what of it is waited for no longer
     * @param state OPEN, PARTLY, PAID, OVERDUE or NOT_DUE
     * @param overdueDays since it was due; zero unless something is open
     * @param interest for paying late, by contract, until today
     */
    public record PaymentEntry(
            UUID id,
            String label,
            @Nullable PaymentKind kind,
            @Nullable LocalDate dueOn,
            Money amount,
            Money paid,
            Money notDue,
            @Nullable String notDueBecause,
            String state,
            int overdueDays,
            Money interest) {}
}
