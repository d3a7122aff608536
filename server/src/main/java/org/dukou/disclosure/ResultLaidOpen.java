package org.dukou.disclosure;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** More of those who decide on a deal, or help with it, may read the result it rests on. */
public record ResultLaidOpen(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.laid-open";
    }
}
