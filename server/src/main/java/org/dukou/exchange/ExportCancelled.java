package org.dukou.exchange;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * Who had asked for it wants it no more.
 *
 * @param sheet the list, as words know it under {@code sheet.<name>}
 */
public record ExportCancelled(Matter matter, Actor by, Instant at, String sheet) implements Happening {
    @Override
    public String said() {
        return "exchange.said.cancelled";
    }
}
