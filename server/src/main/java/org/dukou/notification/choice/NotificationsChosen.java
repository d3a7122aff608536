package org.dukou.notification.choice;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** Somebody said how they want to be told. */
public record NotificationsChosen(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "notification.said.chosen";
    }
}
