package org.dukou.disclosure.secrecy;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A passed secrecy check was used up to open a form; what is written there is not known here. */
public record FormOpened(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.form-opened";
    }
}
