package org.dukou.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.TooMany;
import org.springframework.stereotype.Component;

/**
 * A growing pause between guesses, per name and network together: it slows the guesser, and no stranger can use it to
 * keep somebody else out.
 */
@Component
class GuessDelay {

    private static final int FREE_TRIES = 4;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_REMEMBERED = 10_000;

    private final InstantSource machine;
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    GuessDelay(HouseClock clock) {
        this.machine = clock.machine();
    }

    /** @throws TooMany while the pause lasts */
    void assertMayTry(String login, String network) {
        Failures sofar = failures.get(key(login, network));
        if (sofar == null) {
            return;
        }
        Duration left = Duration.between(machine.instant(), sofar.last.plus(sofar.pause()));
        if (left.isPositive()) {
            throw new TooMany(left.toSeconds() + 1);
        }
    }

    void wrong(String login, String network) {
        if (failures.size() > MOST_REMEMBERED) {
            Instant horizon = machine.instant().minus(LONGEST);
            failures.values().removeIf(failure -> failure.last.isBefore(horizon));
        }
        failures.merge(
                key(login, network),
                new Failures(1, machine.instant()),
                (before, now) -> new Failures(before.count + 1, now.last));
    }

    void right(String login, String network) {
        failures.remove(key(login, network));
    }

    private static String key(String login, String network) {
        return network + " " + login.toLowerCase(Locale.ROOT);
    }

    private record Failures(int count, Instant last) {
        Duration pause() {
            if (count < FREE_TRIES) {
                return Duration.ZERO;
            }
            Duration doubled = Duration.ofSeconds(1L << Math.min(count - FREE_TRIES, 20));
            return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        }
    }
}
