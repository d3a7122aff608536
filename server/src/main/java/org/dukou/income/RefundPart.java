package org.dukou.income;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much of a refund pays back which receipt; kept with the refund.
 *
 * @param amount above zero
 */
record RefundPart(UUID receipt, Money amount) {

    /**
     * Lays a refund over what has come: what came last goes back first, as the earlier payments have mostly been distributed.
     *
     * @param sum above zero
     * @param wanted the receipt that is meant; null for the latest
     * @param bookings all of the account
     * @throws Invalid {@code income/refund-too-much}, {@code income/receipt-unknown}
     */
    static List<RefundPart> lay(Money sum, @Nullable UUID wanted, List<Receipt> bookings) {
        List<Receipt> open = bookings.stream()
                .filter(one -> one.isLive() && !one.isRefund())
                .filter(one -> wanted == null || one.id().equals(wanted))
                .sorted(Comparator.comparing(Receipt::receivedOn)
                        .thenComparing(Receipt::id)
                        .reversed())
                .toList();
        if (open.isEmpty() && wanted != null) {
            throw new Invalid("income/receipt-unknown", "receipt");
        }
        Money left = sum;
        List<RefundPart> parts = new ArrayList<>();
        for (Receipt receipt : open) {
            Money part = left.min(receipt.amount().minus(of(receipt, bookings)));
            if (part.isPositive()) {
                parts.add(new RefundPart(receipt.id(), part));
                left = left.minus(part);
            }
        }
        if (left.isPositive()) {
            throw new Invalid("income/refund-too-much", "amount", sum.minus(left));
        }
        return parts;
    }

    /** What of a receipt was paid back, by refunds that hold. */
    static Money of(Receipt receipt, List<Receipt> bookings) {
        return Money.sum(bookings.stream()
                .filter(Receipt::isLive)
                .flatMap(one -> one.paysBack().stream())
                .filter(part -> part.receipt().equals(receipt.id()))
                .map(RefundPart::amount)
                .toList());
    }

    IncomeView.Refund view(Receipt refund) {
        return new IncomeView.Refund(new ReceiptId(refund.id()), new ReceiptId(receipt), amount);
    }
}
