package org.dukou.notification.robot;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The house speaks to this robot no more. */
public record RobotEnded(Matter matter, Actor by, Instant at) implements Happening {
    @Override
    public String said() {
        return "notification.said.robot-ended";
    }
}
