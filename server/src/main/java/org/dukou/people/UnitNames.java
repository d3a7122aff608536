package org.dukou.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What units are called in the language of the reader. Records keep the Chinese name, as of their day; in English a unit is
 * called by its English name, and in Chinese where it has none. Kept for a short while, so that a list asks once.
 */
@Component
public class UnitNames {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Instant.MIN);

    UnitNames(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param name in Chinese */
    public String in(Locale locale, String name) {
        if (!locale.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return name;
        }
        Instant now = clock.instant();
        Known here = known;
        if (now.isBefore(here.at) || !now.isBefore(here.until())) {
            here = new Known(load(), now);
            known = here;
        }
        return here.english.getOrDefault(name, name);
    }

    private Map<String, String> load() {
        Map<String, String> english = new HashMap<>();
        jdbc.sql("select name, name_en from unit where name_en <> '' order by closed_on desc nulls first")
                .query((row, number) -> english.putIfAbsent(row.getString("name"), row.getString("name_en")))
                .list();
        return english;
    }

    private record Known(Map<String, String> english, Instant at) {
        Instant until() {
            return at.equals(Instant.MIN) ? at : at.plus(FRESH);
        }
    }
}
