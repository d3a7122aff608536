package org.dukou.income;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money to be booked.
 *
 * @param on the day it reached the account
 * @param bankReference the number on the bank's statement, by which a second booking is noticed
 */
record NewReceipt(
        LocalDate on,
        Money amount,
        String bankReference,
        String payer,
        String note,
        @Nullable List<UUID> documents) {

    NewReceipt {
        bankReference = bankReference == null ? "" : bankReference.replaceAll("\\s", "");
        payer = payer == null ? "" : payer.strip();
        note = note == null ? "" : note.strip();
    }

    /** @throws Invalid naming every field that is missing or cannot be */
    void assertComplete(LocalDate earliest, LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        checkDay(on, earliest, today, found);
        checkAmount(amount, found);
        if (bankReference.isEmpty()) {
            found.add(new Invalid("request/field-required", "bankReference"));
        }
        Invalid.throwIfAny(found);
    }

    static void checkDay(@Nullable LocalDate on, LocalDate earliest, LocalDate today, List<Invalid> found) {
        if (on == null) {
            found.add(new Invalid("request/field-required", "on"));
        } else if (on.isAfter(today)) {
            found.add(new Invalid("income/in-the-future", "on"));
        } else if (on.isBefore(earliest)) {
            found.add(new Invalid("income/before-the-contract", "on", earliest));
        }
    }

    static void checkAmount(@Nullable Money amount, List<Invalid> found) {
        if (amount == null) {
            found.add(new Invalid("request/field-required", "amount"));
        } else if (!amount.isPositive()) {
            found.add(new Invalid("income/not-above-zero", "amount"));
        }
    }
}
