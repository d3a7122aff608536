package org.dukou.notification;

import java.time.LocalDate;
import java.util.Optional;
import org.dukou.kernel.time.HouseClock;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The house is well as long as somebody looked every day whether people were told, and found that they were. It goes on
 * serving all the same: {@code DEGRADED} takes no node out of service.
 */
@Component
class ReminderHealth implements HealthIndicator {

    static final String DEGRADED = "DEGRADED";

    private final JdbcClient jdbc;
    private final HouseClock clock;

    ReminderHealth(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Health health() {
        LocalDate today = clock.today();
        Optional<Looked> last =
                jdbc.sql("""
                        select day, unsent + in_vain + untold as missing from reminder_check
                        where day <= :today order by day desc limit 1
                        """).param("today", today).query(Looked.class).optional();
        boolean well = last.map(looked -> looked.missing == 0 && !looked.day.isBefore(today.minusDays(1)))
                .orElse(true);
        return (well ? Health.up() : Health.status(DEGRADED)).build();
    }

    private record Looked(LocalDate day, long missing) {}
}
