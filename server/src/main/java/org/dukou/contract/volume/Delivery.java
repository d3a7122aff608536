package org.dukou.contract.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dukou.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * That copies of a signed contract went to somebody.
 *
 * @param recipient a person or an office, as written on the list
 * @param means by hand, by courier with its number
 * @param v the version of this shape
 */
record Delivery(
        LocalDate on,
        String recipient,
        String means,
        int copies,
        @Nullable Integer v) {

    private static final int LONGEST = 200;

    Delivery {
        recipient = recipient == null ? "" : recipient.strip();
        means = means == null ? "" : means.strip();
        v = 1;
    }

    void assertComplete(LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        if (on == null) {
            found.add(new Invalid("request/field-required", "on"));
        } else if (on.isAfter(today)) {
            found.add(new Invalid("contract/delivered-in-the-future", "on", today));
        }
        require(recipient, "recipient", found);
        require(means, "means", found);
        if (copies < 1) {
            found.add(new Invalid("request/field-too-small", "copies", 1));
        }
        Invalid.throwIfAny(found);
    }

    private static void require(String said, String field, List<Invalid> found) {
        if (said.isEmpty()) {
            found.add(new Invalid("request/field-required", field));
        } else if (said.length() > LONGEST) {
            found.add(new Invalid("request/field-too-long", field, LONGEST));
        }
    }
}
