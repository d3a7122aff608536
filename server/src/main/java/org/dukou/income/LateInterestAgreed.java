package org.dukou.income;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * The interest for paying late was entered as the contract says.
 *
 * @param perTenThousand of what is open, for each day
 */
public record LateInterestAgreed(Matter matter, Actor by, Instant at, String perTenThousand, String clause)
        implements Happening {
    @Override
    public String said() {
        return "income.said.late-interest";
    }
}
