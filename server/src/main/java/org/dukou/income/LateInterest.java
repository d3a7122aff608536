package org.dukou.income;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;

/**
 * Simple interest by contract: for each day after the day a payment was due, a daily part of what of it was still open that day; no
 * interest on interest. Reckoned exactly and rounded half up to the fen once, at the end.
 */
final class LateInterest {

    private final Share perDay;
    private final List<Payment> inOrder;
    private final List<Receipt> receipts;

    /** @param perDay such as 0.0005 for 日万分之五 */
    LateInterest(Share perDay, List<Payment> payments, List<Receipt> bookings) {
        this.perDay = perDay;
        this.inOrder = payments.stream()
                .sorted(Comparator.comparingInt(Payment::place))
                .toList();
        this.receipts =
                bookings.stream().filter(one -> one.isLive() && !one.isRefund()).toList();
    }

    /** Of this payment from the day after it was due to this day, both counted. */
    Money of(Payment payment, LocalDate today) {
        LocalDate due = payment.dueOn();
        if (due == null || !due.isBefore(today)) {
            return Money.ZERO;
        }
        SortedSet<LocalDate> turns = new TreeSet<>(List.of(due.plusDays(1), today.plusDays(1)));
        receipts.stream()
                .map(Receipt::receivedOn)
                .filter(day -> day.isAfter(due) && !day.isAfter(today))
                .forEach(turns::add);
        BigDecimal sum = BigDecimal.ZERO;
        LocalDate from = turns.removeFirst();
        for (LocalDate until : turns) {
            BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until));
            sum = sum.add(
                    openOn(payment, from).amount().multiply(perDay.ratio()).multiply(days));
            from = until;
        }
        return new Money(sum.setScale(2, RoundingMode.HALF_UP));
    }

    /** What is open at the end of a day; money that came that day is there. */
    private Money openOn(Payment payment, LocalDate day) {
        Money there = Money.sum(receipts.stream()
                .filter(one -> !one.receivedOn().isAfter(day))
                .map(Receipt::amount)
                .toList());
        for (Payment earlier : inOrder) {
            if (earlier.id().equals(payment.id())) {
                break;
            }
            there = there.minus(earlier.owed()).max(Money.ZERO);
        }
        return payment.owed().minus(there).max(Money.ZERO);
    }
}
