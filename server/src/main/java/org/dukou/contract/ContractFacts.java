package org.dukou.contract;

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
 */
public record ContractFacts(String taker, Way way, Money amount, List<Right> rights) {

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
