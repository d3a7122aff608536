package org.dukou.disclosure;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** The college passed a disclosure on to the transfer institute. */
public record DisclosurePassedOn(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.passed-on";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "acceptance");
    }
}
