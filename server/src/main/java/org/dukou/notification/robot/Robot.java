package org.dukou.notification.robot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.people.privacy.DataKeys;
import org.jspecify.annotations.Nullable;

/** A robot in a group chat that the administrator has named: it serves the people of a unit, or one person. */
@Entity
class Robot extends Aggregate {

    private String name;

    @Enumerated(EnumType.STRING)
    private RobotKind kind;

    private String host;
    private String keyId;
    private byte[] sealed;
    private @Nullable UUID unit;
    private @Nullable UUID person;
    private Instant namedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Robot() {}

    @SuppressWarnings("NullAway.Init")
    private Robot(Instant now) {
        super(Ids.timeOrdered(now));
        namedAt = now;
    }

    static Robot named(NewRobot wanted, RobotAddress address, DataKeys keys, Viewer by, Instant now) {
        Robot robot = new Robot(now);
        robot.name = wanted.name();
        robot.kind = wanted.kind();
        robot.host = address.host();
        robot.unit = wanted.unit();
        robot.person = wanted.person();
        DataKeys.Sealed sealed = keys.seal(address.asBytes(), robot.bound());
        robot.keyId = sealed.key();
        robot.sealed = sealed.bytes();
        robot.announce(new RobotNamed(robot.matter(), by.actor(), now, robot.host));
        return robot;
    }

    /** It is spoken to no more; its key goes. */
    void end(Viewer by, Instant now) {
        if (endedAt != null) {
            throw new Refusal("notification/robot-ended");
        }
        endedAt = now;
        sealed = new byte[0];
        announce(new RobotEnded(matter(), by.actor(), now));
    }

    boolean isThere() {
        return endedAt == null;
    }

    RobotAddress address(DataKeys keys) {
        return RobotAddress.of(keys.open(new DataKeys.Sealed(keyId, sealed), bound()));
    }

    /** Sealed for this robot: it opens for no other. */
    private byte[] bound() {
        return ByteBuffer.allocate(16)
                .putLong(uuid().getMostSignificantBits())
                .putLong(uuid().getLeastSignificantBits())
                .array();
    }

    RobotKind kind() {
        return kind;
    }

    @Nullable
    UUID unit() {
        return unit;
    }

    @Nullable
    UUID person() {
        return person;
    }

    RobotView view(String serves) {
        return new RobotView(uuid(), version(), name, kind, host, serves, person != null, namedAt);
    }

    @Override
    public Matter matter() {
        return new Matter("robot", uuid(), null, name, audience(), Outward.MATTER.link());
    }

    @Override
    protected Audience audience() {
        return Outward.MATTER.audience();
    }

    /** Exactly one of {@code unit} and {@code person}. */
    record NewRobot(
            String name,
            RobotKind kind,
            @Nullable UUID unit,
            @Nullable UUID person) {}
}
