package org.dukou.notification.robot;

import java.time.Instant;
import java.util.UUID;

/**
 * @param host to which the house speaks; the address itself is shown to nobody
 * @param serves the unit or the person
 */
record RobotView(
        UUID id,
        long version,
        String name,
        RobotKind kind,
        String host,
        String serves,
        boolean onePerson,
        Instant namedAt) {}
