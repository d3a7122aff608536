package org.dukou.approval;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/**
 * What the route of a matter depends on.
 *
 * @param way null when the matter is not a transfer
 * @param college whose officer looks first; null only where the route asks no college
 * @param parties persons whose own matter it is, such as the makers of the results: none of them signs it
 * @param routedAs the kind of matter whose routes it takes, such as a change of a deal those of a deal; null for its own
 */
public record ApprovalAsk(
        @Nullable Way way,
        Money amount,
        boolean relatedParty,
        boolean foreign,
        @Nullable UUID college,
        List<UUID> parties,
        @Nullable String routedAs) {

    public ApprovalAsk {
        parties = List.copyOf(parties);
    }

    public ApprovalAsk(@Nullable Way way, Money amount, boolean relatedParty, boolean foreign, @Nullable UUID college) {
        this(way, amount, relatedParty, foreign, college, List.of());
    }

    public ApprovalAsk(
            @Nullable Way way,
            Money amount,
            boolean relatedParty,
            boolean foreign,
            @Nullable UUID college,
            List<UUID> parties) {
        this(way, amount, relatedParty, foreign, college, parties, null);
    }

    public ApprovalAsk routedAs(String kind) {
        return new ApprovalAsk(way, amount, relatedParty, foreign, college, parties, kind);
    }
}
