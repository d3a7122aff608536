package org.dukou.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the registration office certified, at first or by a change.
 *
 * @param on the day on the certificate
 * @param number of the registration
 * @param contractAmount 合同成交额, in yuan
 * @param technologyAmount 技术交易额: the contract amount without equipment and material
 * @param note what changed; empty for the first
 * @param v the version of this shape
 */
record Certificate(
        LocalDate on,
        String number,
        Money contractAmount,
        Money technologyAmount,
        String note,
        @Nullable Integer v) {

    private static final int LONGEST = 60;

    Certificate {
        number = number == null ? "" : number.strip();
        note = note == null ? "" : note.strip();
        v = 1;
    }

    /** @throws Invalid naming every field that is missing or cannot be */
    void assertComplete(LocalDate notBefore, LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        if (on == null) {
            found.add(new Invalid("request/field-required", "on"));
        } else if (on.isAfter(today) || on.isBefore(notBefore)) {
            found.add(new Invalid("registration/day-out-of-course", "on", notBefore, today));
        }
        if (number.isEmpty()) {
            found.add(new Invalid("request/field-required", "number"));
        } else if (number.length() > LONGEST) {
            found.add(new Invalid("request/field-too-long", "number", LONGEST));
        }
        if (contractAmount == null) {
            found.add(new Invalid("request/field-required", "contractAmount"));
        }
        if (technologyAmount == null) {
            found.add(new Invalid("request/field-required", "technologyAmount"));
        } else if (technologyAmount.isNegative()
                || (contractAmount != null && technologyAmount.compareTo(contractAmount) > 0)) {
            found.add(new Invalid("registration/technology-above-contract", "technologyAmount"));
        }
        Invalid.throwIfAny(found);
    }
}
