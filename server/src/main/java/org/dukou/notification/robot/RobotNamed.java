package org.dukou.notification.robot;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** A robot was named to which the house may speak. */
public record RobotNamed(Matter matter, Actor by, Instant at, String host) implements Happening {
    @Override
    public String said() {
        return "notification.said.robot-named";
    }
}
