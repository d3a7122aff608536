package org.dukou.contract.volume;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The file of a contract lies in the archive. */
record ContractArchived(
        Matter matter, Actor by, Instant at, String contractNumber, String volume, int items, String receiver)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.archived";
    }
}
