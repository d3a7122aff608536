package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** What is known of a person was put right. */
public record PersonCorrected(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "people.said.person-corrected";
    }
}
