package org.dukou.exchange;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * The list could not be written.
 *
 * @param sheet the list, as words know it under {@code sheet.<name>}
 * @param why as a slug
 */
public record ExportFailed(Matter matter, Actor by, Instant at, String sheet, String why) implements Happening {
    @Override
    public String said() {
        return "exchange.said.failed";
    }
}
