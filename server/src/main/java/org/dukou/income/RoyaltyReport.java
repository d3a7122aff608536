package org.dukou.income;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a licensee reports of a period.
 *
 * @param made what the rate applies to, such as net sales; zero is said, too
 * @param notes by product, price and number, or why there was nothing
 * @param reporter who answers for it, by name
 * @param contact of the reporter
 * @param on the day it was handed in
 */
record RoyaltyReport(
        Money made,
        String notes,
        String reporter,
        String contact,
        @Nullable LocalDate on,
        @Nullable Integer v) {

    private static final int LONGEST_NOTES = 4000;
    private static final int LONGEST_NAME = 120;

    RoyaltyReport {
        notes = notes == null ? "" : notes.strip();
        reporter = reporter == null ? "" : reporter.strip();
        contact = contact == null ? "" : contact.strip();
        v = 1;
    }

    /** @throws Invalid naming every field that is missing or cannot be */
    RoyaltyReport handedIn(LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        if (made == null) {
            found.add(new Invalid("request/field-required", "made"));
        } else if (made.isNegative()) {
            found.add(new Invalid("income/not-below-zero", "made"));
        }
        if (reporter.isEmpty()) {
            found.add(new Invalid("request/field-required", "reporter"));
        }
        if (reporter.length() > LONGEST_NAME || contact.length() > LONGEST_NAME) {
            found.add(new Invalid(
                    "income/too-long", reporter.length() > LONGEST_NAME ? "reporter" : "contact", LONGEST_NAME));
        }
        if (notes.length() > LONGEST_NOTES) {
            found.add(new Invalid("income/too-long", "notes", LONGEST_NOTES));
        }
        Invalid.throwIfAny(found);
        return new RoyaltyReport(made, notes, reporter, contact, today, v);
    }
}
