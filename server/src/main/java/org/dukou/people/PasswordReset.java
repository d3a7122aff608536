package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** An administrator gave a person a password that works once. */
public record PasswordReset(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "people.said.password-reset";
    }
}
