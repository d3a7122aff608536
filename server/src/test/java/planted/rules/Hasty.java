package planted.rules;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Date;

/** Asks the machine for the time, in every way there is. */
final class Hasty {

    private Hasty() {}

    static final class Moment {
        Instant now() {
            return Instant.now();
        }
    }

    static final class Day {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class OwnClock {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    static final class OwnSource {
        InstantSource source() {
            return InstantSource.system();
        }
    }

    static final class Millis {
        long millis() {
            return System.currentTimeMillis();
        }
    }

    static final class OldDate {
        Date date() {
            return new Date();
        }
    }

    static final class Patient {
        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }
}
