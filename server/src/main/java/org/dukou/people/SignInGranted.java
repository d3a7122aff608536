package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A person may sign in from now on. */
public record SignInGranted(Matter matter, Actor by, Instant at, String login) implements Happening {
    @Override
    public String said() {
        return "people.said.sign-in-granted";
    }
}
