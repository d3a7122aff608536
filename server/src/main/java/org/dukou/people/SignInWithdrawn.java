package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A person may no longer sign in. */
public record SignInWithdrawn(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "people.said.sign-in-withdrawn";
    }
}
