package org.dukou.deal;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * Something was settled at the table or put in writing, without the boat moving.
 *
 * @param detail in a few words, such as the amount offered
 */
public record DealNegotiated(Matter matter, Actor by, Instant at, Deed deed, String detail) implements Happening {
    @Override
    public String said() {
        return "deal.said." + deed;
    }
}
