package org.dukou.disclosure.secrecy;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A result may be written in this system: every question was answered no, or the secrecy office let it in. */
public record SecrecyCleared(Matter matter, Actor by, Instant at, boolean byOffice) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.secrecy-cleared";
    }
}
