package org.dukou.notification.post;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The administrator had letters that were given up tried once more. */
public record LettersTriedAgain(Matter matter, Actor by, Instant at, int letters) implements Happening {
    @Override
    public String said() {
        return "notification.said.tried-again";
    }
}
