package org.dukou.disclosure;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** The inventor withdrew a disclosure. */
public record DisclosureWithdrawn(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.withdrawn";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "disclosure").forGood();
    }
}
