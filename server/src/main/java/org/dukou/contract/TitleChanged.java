package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * The patent office registered the change of owner; only then does a patent pass (专利法 Art. 10).
 *
 * @param rights the numbers registered
 */
public record TitleChanged(
        Matter matter, Actor by, Instant at, ContractId contract, List<String> rights, LocalDate effectiveOn)
        implements Happening {
    @Override
    public String said() {
        return "contract.said.title-changed";
    }
}
