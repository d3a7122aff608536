package org.dukou.exchange;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * The file is written and waits for who asked.
 *
 * @param sheet the list, as words know it under {@code sheet.<name>}
 * @param rows in the file
 */
public record ExportFinished(Matter matter, Actor by, Instant at, String sheet, long rows, String name)
        implements Happening {
    @Override
    public String said() {
        return "exchange.said.finished";
    }
}
