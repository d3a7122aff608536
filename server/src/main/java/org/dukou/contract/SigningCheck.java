package org.dukou.contract;

import java.time.LocalDate;
import org.dukou.kernel.Matter;

/**
 * What must be true before a contract is signed, asked of every desk that has a say in the matter. At least one must know
 * the matter, or nothing is signed.
 */
public interface SigningCheck {

    /** Whether this desk has a say in it. */
    boolean concerns(Matter matter);

    /**
     * @param signedOn the day written beside the signatures
     * @throws org.dukou.kernel.Refusal when it may not be signed, or might not yet on that day
     */
    void assertMaySign(Matter matter, LocalDate signedOn);
}
