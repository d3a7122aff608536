package org.dukou.notification.robot;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.dukou.people.privacy.DataKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks through robots: to the one of a person, else to the one of a unit they belong to. */
@Component
public class RobotPost {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Other nodes learn of a new robot within this time. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private static final int LONGEST_ANSWER = 200;

    private final RobotRepository robots;
    private final Hosts hosts;
    private final DataKeys keys;
    private final JsonMapper json;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private volatile @Nullable Known known;

    RobotPost(RobotRepository robots, Hosts hosts, DataKeys keys, JsonMapper json, Clock clock) {
        this.robots = robots;
        this.hosts = hosts;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** @param units to which the person belongs, the nearest first */
    public boolean serves(UUID person, List<UUID> units) {
        return robotOf(person, units).isPresent();
    }

    /**
     * @param phone by which the person is called in the group; null to call nobody
     * @throws SilentException when the robot did not take it
     */
    public void say(UUID person, List<UUID> units, String text, @Nullable String phone) {
        say(robotOf(person, units).orElseThrow(() -> new SilentException("no robot serves this person")), text, phone);
    }

    private Optional<Robot> robotOf(UUID person, List<UUID> units) {
        List<Robot> there = there();
        return find(there, robot -> person.equals(robot.person()))
                .or(() -> units.stream()
                        .flatMap(unit -> find(there, robot -> unit.equals(robot.unit())).stream())
                        .findFirst());
    }

    private static Optional<Robot> find(List<Robot> there, Predicate<Robot> which) {
        return there.stream().filter(which).findFirst();
    }

    private List<Robot> there() {
        Known kept = known;
        if (kept == null || System.nanoTime() - kept.since > FRESH.toNanos()) {
            kept = new Known(robots.findByEndedAtIsNullOrderById(), System.nanoTime());
            known = kept;
        }
        return kept.robots;
    }

    void forget() {
        known = null;
    }

    void say(Robot robot, String text, @Nullable String phone) {
        RobotAddress address = robot.address(keys);
        if (!hosts.allow(address.host())) {
            throw new SilentException(address.host() + " is not named");
        }
        HttpResponse<String> answer =
                ask(HttpRequest.newBuilder(robot.kind().signed(address.uri(), address.secret(), clock.instant()))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(BodyPublishers.ofString(
                                json.writeValueAsString(robot.kind().body(text, phone))))
                        .build());
        if (answer.statusCode() != 200 || code(answer.body()) != 0) {
            throw new SilentException("HTTP " + answer.statusCode() + " " + brief(answer.body()));
        }
    }

    private HttpResponse<String> ask(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            // The address is a key: it is not repeated in what goes to the log.
            throw new SilentException(unreachable.getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SilentException("interrupted");
        }
    }

    /** Both houses answer 200 to anything and say inside whether they took it. */
    private int code(String body) {
        try {
            JsonNode said = json.readTree(body);
            return said.path("errcode").asInt(-1);
        } catch (JacksonException notJson) {
            return -1;
        }
    }

    private static String brief(String body) {
        return body.length() <= LONGEST_ANSWER ? body : body.substring(0, LONGEST_ANSWER);
    }

    private record Known(List<Robot> robots, long since) {}

    /** The robot did not take what was said. */
    public static final class SilentException extends RuntimeException {
        SilentException(String why) {
            super(why);
        }
    }
}
