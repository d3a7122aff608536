package org.dukou.notification.robot;

import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;

/** The administrator named the hosts to which the house may speak. */
public record RobotHostsNamed(Matter matter, Actor by, Instant at, String hosts) implements Happening {
    @Override
    public String said() {
        return "notification.said.hosts-named";
    }
}
