package org.dukou.exchange;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * Somebody asked to take a list out.
 *
 * @param sheet the list, as words know it under {@code sheet.<name>}
 * @param rows how many there were for this person when they asked
 */
public record ExportAsked(Matter matter, Actor by, Instant at, String sheet, long rows) implements Happening {
    @Override
    public String said() {
        return "exchange.said.asked";
    }
}
