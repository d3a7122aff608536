package org.dukou.disclosure;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;

/** The inventor sent a returned disclosure again. */
public record DisclosureRevised(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "disclosure.said.revised";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "disclosure");
    }
}
