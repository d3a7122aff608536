package org.dukou.income;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that was paid back to whoever paid it, as after a rescission.
 *
 * @param on the day it left the account
 * @param amount above zero
 * @param bankReference the number on the bank's statement
 * @param payee who got it
 * @param reason why, such as 合同解除
 * @param receipt what it pays back; null for the latest receipts, the last first
 */
record NewRefund(
        LocalDate on,
        Money amount,
        String bankReference,
        String payee,
        String reason,
        @Nullable UUID receipt,
        @Nullable List<UUID> documents) {

    NewRefund {
        bankReference = bankReference == null ? "" : bankReference.replaceAll("\\s", "");
        payee = payee == null ? "" : payee.strip();
        reason = reason == null ? "" : reason.strip();
    }

    /** @throws Invalid naming every field that is missing or cannot be */
    void assertComplete(LocalDate earliest, LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        NewReceipt.checkDay(on, earliest, today, found);
        NewReceipt.checkAmount(amount, found);
        if (bankReference.isEmpty()) {
            found.add(new Invalid("request/field-required", "bankReference"));
        }
        if (reason.isEmpty()) {
            found.add(new Invalid("request/field-required", "reason"));
        }
        Invalid.throwIfAny(found);
    }
}
