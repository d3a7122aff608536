package org.dukou.notification.robot;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.Role;

/** What the administrator looks after as a whole: the ways by which messages leave the house. */
public final class Outward {

    public static final Matter MATTER = new Matter(
            "notification",
            UUID.nameUUIDFromBytes("notification".getBytes(StandardCharsets.UTF_8)),
            null,
            "通知渠道",
            Audience.of(Role.ADMINISTRATOR.everywhere(), Audience.AUDIT),
            "/channels");

    private Outward() {}
}
