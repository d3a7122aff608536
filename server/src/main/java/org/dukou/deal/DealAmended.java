package org.dukou.deal;

import java.time.Instant;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * A supplementary agreement took effect; terms, price, taker or payments are as it says.
 *
 * @param agreement its number
 */
public record DealAmended(Matter matter, Actor by, Instant at, String agreement, LocalDate on) implements Happening {
    @Override
    public String said() {
        return "deal.said.amended";
    }
}
