package org.dukou.seal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as its page shows it.
 *
 * @param ways which contracts it covers; every kind when empty
 */
record MandateView(
        UUID id,
        long version,
        String number,
        String holder,
        Set<Way> ways,
        @Nullable Money upTo,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate revokedOn,
        @Nullable String revokedBecause,
        MandateState state,
        List<File> files,
        Set<String> may) {

    record File(UUID id, String name) {}
}
