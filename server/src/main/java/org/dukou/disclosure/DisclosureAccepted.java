package org.dukou.disclosure;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** The transfer institute took the result in; from now on deals can be made on it. */
public record DisclosureAccepted(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.accepted";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "acceptance");
    }
}
