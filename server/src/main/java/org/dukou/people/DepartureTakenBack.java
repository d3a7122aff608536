package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A departure that had been settled does not come about. */
public record DepartureTakenBack(Matter matter, Actor by, Instant at, String reason) implements Happening {
    @Override
    public String said() {
        return "people.said.departure-taken-back";
    }
}
