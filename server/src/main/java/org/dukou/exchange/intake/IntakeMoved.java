package org.dukou.exchange.intake;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody brings has come a step further.
 *
 * @param sheet what kind of table, as words know it under {@code intake.<name>}
 * @param file its name
 * @param phase in which it now is
 * @param rows that it is about; 0 while they are not counted
 * @param why it broke off, as a slug; null when it did not
 */
public record IntakeMoved(
        Matter matter,
        Actor by,
        Instant at,
        String sheet,
        String file,
        Phase phase,
        long rows,
        @Nullable String why) implements Happening {

    @Override
    public String said() {
        return why != null && phase == Phase.TAKEN ? "exchange.said.import-stays" : "exchange.said.import." + phase;
    }
}
