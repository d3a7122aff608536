package org.dukou.disclosure;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;
import org.dukou.people.UnitId;

/** A result was disclosed. */
public record DisclosureSubmitted(Matter matter, Actor by, Instant at, UnitId college, String collegeName)
        implements Happening {
    @Override
    public String said() {
        return "disclosure.said.submitted";
    }

    @Override
    public Landing landing() {
        return Landing.at("transfer", "disclosure");
    }
}
