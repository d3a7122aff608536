package org.dukou.disclosure.secrecy;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The secrecy office keeps a result out of this system. */
public record KeptOutForSecrecy(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.kept-out";
    }
}
