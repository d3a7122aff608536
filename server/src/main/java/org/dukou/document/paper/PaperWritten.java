package org.dukou.document.paper;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/**
 * A paper was written, or written again as a new version.
 *
 * @param matter its case; the paper itself where fewer may see it than the case
 * @param person whom it is for or about; empty where there is one such paper
 */
public record PaperWritten(Matter matter, Actor by, Instant at, String number, String form, String person, int version)
        implements Happening {
    @Override
    public String said() {
        return "document.said.paper-written";
    }
}
