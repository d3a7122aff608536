package org.dukou.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A matter that waits for a standing body, as its meeting needs it.
 *
 * @param approval the round in which it is put before the body
 * @param seat where the body decides
 * @param since when its turn came
 * @param interested whose own matter it is, the applicant included: none of them decides about it
 */
public record Paper(
        Matter matter,
        UUID approval,
        UUID seat,
        UUID body,
        @Nullable UUID applicant,
        String applicantName,
        Instant since,
        List<UUID> interested) {

    public Paper {
        interested = List.copyOf(interested);
    }
}
