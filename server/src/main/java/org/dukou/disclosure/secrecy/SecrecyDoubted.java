package org.dukou.disclosure.secrecy;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Somebody was not sure whether a result may be written in an open system. */
public record SecrecyDoubted(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.secrecy-doubted";
    }
}
