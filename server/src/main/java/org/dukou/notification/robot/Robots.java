package org.dukou.notification.robot;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dukou.kernel.Audience;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAdministrator;
import org.dukou.people.Directory;
import org.dukou.people.PersonId;
import org.dukou.people.privacy.DataKeys;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk where the administrator names hosts and robots. */
@Service
@Transactional
class Robots {

    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?");
    private static final int MOST_HOSTS = 20;

    private final RobotRepository robots;
    private final Hosts hosts;
    private final RobotPost post;
    private final DataKeys keys;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Robots(
            RobotRepository robots,
            Hosts hosts,
            RobotPost post,
            DataKeys keys,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.robots = robots;
        this.hosts = hosts;
        this.post = post;
        this.keys = keys;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @ByAdministrator
    @Transactional(readOnly = true)
    All all(Viewer viewer) {
        List<Robot> there = robots.findByEndedAtIsNullOrderById();
        var units = directory.units(viewer, true);
        var persons = directory.holders(there.stream()
                .map(Robot::person)
                .filter(Objects::nonNull)
                .map(Audience::person)
                .toList());
        return new All(
                hosts.all(),
                there.stream()
                        .map(robot -> robot.view(
                                robot.person() == null
                                        ? units.stream()
                                                .filter(unit -> unit.id().equals(robot.unit()))
                                                .map(Directory.UnitEntry::name)
                                                .findFirst()
                                                .orElse("")
                                        : persons.getOrDefault(Audience.person(robot.person()), List.of()).stream()
                                                .map(Directory.Entry::name)
                                                .findFirst()
                                                .orElse("")))
                        .toList());
    }

    /** @throws Invalid {@code notification/host} for what is no host */
    @ByAdministrator
    void nameHosts(Viewer viewer, List<String> named) {
        List<String> written = named.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (written.size() > MOST_HOSTS
                || written.stream().anyMatch(host -> !HOST.matcher(host).matches())) {
            throw new Invalid("notification/host", "hosts");
        }
        hosts.name(written);
        events.publishEvent(
                new RobotHostsNamed(Outward.MATTER, viewer.actor(), clock.instant(), String.join("、", written)));
    }

    /**
     * @throws Invalid {@code notification/serves-one} unless it serves a unit or a person
     * @throws Refusal {@code notification/host-not-named}
     */
    @ByAdministrator
    void name(Viewer viewer, Robot.NewRobot wanted, RobotAddress address) {
        if ((wanted.unit() == null) == (wanted.person() == null)) {
            throw new Invalid("notification/serves-one", "unit");
        }
        if (wanted.person() != null) {
            directory.person(new PersonId(wanted.person()));
        } else if (directory.units(viewer, false).stream()
                .noneMatch(unit -> unit.id().equals(wanted.unit()))) {
            throw new Missing();
        }
        if (!hosts.allow(address.host())) {
            throw new Refusal("notification/host-not-named", address.host());
        }
        robots.saveAndFlush(Robot.named(wanted, address, keys, viewer, clock.instant()));
        post.forget();
    }

    @ByAdministrator
    void end(Viewer viewer, UUID id, IfMatch seen) {
        Robot robot = robots.get(id, seen);
        robot.end(viewer, clock.instant());
        robots.saveAndFlush(robot);
        post.forget();
    }

    /**
     * Says one sentence, so that the administrator sees whether it arrives.
     *
     * @throws Refusal {@code notification/robot-silent} with what came back
     */
    @ByAdministrator
    @Transactional(readOnly = true)
    void tryOut(Viewer viewer, UUID id, String sentence) {
        try {
            post.say(robots.get(id), sentence, null);
        } catch (RobotPost.SilentException silent) {
            throw new Refusal("notification/robot-silent", String.valueOf(silent.getMessage()));
        }
    }

    record All(List<String> hosts, List<RobotView> robots) {}
}
