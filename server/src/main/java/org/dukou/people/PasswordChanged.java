package org.dukou.people;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A person chose a new password. */
public record PasswordChanged(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "people.said.password-changed";
    }
}
