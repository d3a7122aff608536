package org.dukou.reward;

import java.time.LocalDate;
import org.dukou.kernel.Money;
import org.dukou.kernel.Share;
import org.jspecify.annotations.Nullable;

/**
 * What of a cash reward may be counted as wage (财税〔2018〕58号): half, if every condition holds. A hint on the data entered,
 * never advice; the tax itself is not computed.
 *
 * @param scientificStaff human resources said so; null while nobody has said
 * @param noticed named in a reward notice that ran its time
 * @param registered the technology contract is registered
 * @param windowEndsOn 36 months after the receipt, the last day on which it must be paid
 * @param inWindow paid by then, or still payable by then
 * @param eligible every condition holds
 * @param counted what is counted: half of it, rounded half up, or all of it
 */
record TaxNote(
        @Nullable Boolean scientificStaff,
        boolean noticed,
        boolean registered,
        LocalDate windowEndsOn,
        boolean inWindow,
        boolean closesSoon,
        boolean eligible,
        Money counted) {

    private static final int WINDOW = 36;
    private static final int WARNING = 30;

    /** @param paidOn when it was paid, or today while it was not */
    static TaxNote of(
            Money amount,
            @Nullable Boolean scientificStaff,
            boolean noticed,
            boolean registered,
            LocalDate receivedOn,
            LocalDate paidOn) {
        LocalDate end = windowEnd(receivedOn);
        boolean inWindow = !paidOn.isAfter(end);
        boolean eligible = Boolean.TRUE.equals(scientificStaff) && noticed && registered && inWindow;
        boolean closesSoon = inWindow && paidOn.isAfter(receivedOn.plusMonths(WARNING));
        return new TaxNote(
                scientificStaff,
                noticed,
                registered,
                end,
                inWindow,
                closesSoon,
                eligible,
                eligible ? amount.part(Share.HALF) : amount);
    }

    static LocalDate windowEnd(LocalDate receivedOn) {
        return receivedOn.plusMonths(WINDOW);
    }
}
