package org.dukou.contract;

import java.time.LocalDate;
import java.util.List;
import org.dukou.kernel.Money;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/**
 * What is to be signed, as the desk that owns the matter settled it.
 *
 * @param taker the other party, as written in the contract
 * @param amount in yuan; what the shares are worth where the way is equity
 * @param rights what it is about; empty for services
 * @param until the last day of its term; null where it has none
 * @param supplements the signed contract this one changes; null for a contract of its own
 */
public record ContractFacts(
        String taker,
        Way way,
        Money amount,
        List<Right> rights,
        @Nullable LocalDate until,
        @Nullable ContractId supplements) {

    public ContractFacts(String taker, Way way, Money amount, List<Right> rights) {
        this(taker, way, amount, rights, null, null);
    }

    public ContractFacts {
        rights = List.copyOf(rights);
    }

    /**
     * One right.
     *
     * @param number application or registration number; null for know-how, which has none
     */
    public record Right(RightKind kind, @Nullable String number, String title) {}
}
