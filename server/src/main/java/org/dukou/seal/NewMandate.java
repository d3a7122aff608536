package org.dukou.seal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/**
 * What a mandate says.
 *
 * @param holder who may sign, by name as under the signature
 * @param ways which contracts; every kind when empty
 * @param upTo up to which amount, in yuan; any when null
 * @param documents the signed paper, at least one file
 */
record NewMandate(
        String holder, List<Way> ways, @Nullable Money upTo, LocalDate from, LocalDate until, List<UUID> documents) {

    private static final int LONGEST = 60;

    NewMandate {
        holder = holder == null ? "" : holder.strip();
        ways = ways == null ? List.of() : List.copyOf(ways);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }

    void assertFits() {
        List<Invalid> found = new ArrayList<>();
        if (holder.isEmpty()) {
            found.add(new Invalid("request/field-required", "holder"));
        } else if (holder.length() > LONGEST) {
            found.add(new Invalid("request/field-too-long", "holder", LONGEST));
        }
        if (from == null) {
            found.add(new Invalid("request/field-required", "from"));
        }
        if (until == null) {
            found.add(new Invalid("request/field-required", "until"));
        } else if (from != null && until.isBefore(from)) {
            found.add(new Invalid("seal/ends-before-it-begins", "until"));
        }
        if (upTo != null && !upTo.isPositive()) {
            found.add(new Invalid("seal/amount-not-positive", "upTo"));
        }
        if (documents.isEmpty()) {
            found.add(new Invalid("seal/paper-missing", "documents"));
        }
        Invalid.throwIfAny(found);
    }
}
