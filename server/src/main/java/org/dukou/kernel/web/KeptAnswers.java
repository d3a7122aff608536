package org.dukou.kernel.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import org.dukou.kernel.time.DayBegan;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.SafeRepetition.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The answers of commands carried out, kept long enough for anyone to ask again. Who asks again is a machine, so their age
 * is measured by the machine's clock: days that were only let pass make no answer older.
 */
@Component
class KeptAnswers {

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final InstantSource machine;

    KeptAnswers(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.machine = clock.machine();
    }

    /** Writes the key down; false when it was there already. Waits while another carries out the same command. */
    boolean claim(Command command) {
        return jdbc.sql("""
                        insert into idempotency (key, person, route, body_hash, at)
                        values (:key, :person, :route, :bodyHash, :at)
                        on conflict do nothing
                        """)
                        .param("key", command.key())
                        .param("person", command.person())
                        .param("route", command.route())
                        .param("bodyHash", command.bodyHash())
                        .param("at", now())
                        .update()
                == 1;
    }

    void keep(Command command, ContentCachingResponseWrapper answer) {
        jdbc.sql("""
                        update idempotency set status = :status, content_type = :type, location = :location, body = :body
                        where person = :person and key = :key
                        """)
                .param("person", command.person())
                .param("key", command.key())
                .param("status", answer.getStatus())
                .param("type", answer.getContentType())
                .param("location", answer.getHeader(HttpHeaders.LOCATION))
                .param("body", answer.getContentAsByteArray())
                .update();
    }

    void forget(Command command) {
        jdbc.sql("delete from idempotency where person = :person and key = :key")
                .param("person", command.person())
                .param("key", command.key())
                .update();
    }

    /** @throws KeyReused when the key stood for another command */
    void repeat(Command command, HttpServletResponse response) {
        Kept kept = jdbc.sql("""
                        select route, body_hash, status, content_type, location, body from idempotency
                        where person = :person and key = :key
                        """)
                .param("person", command.person())
                .param("key", command.key())
                .query(Kept.class)
                .single();
        if (!kept.route.equals(command.route()) || !kept.bodyHash.equals(command.bodyHash())) {
            throw new KeyReused();
        }
        response.setStatus(kept.status);
        response.setHeader("Idempotency-Replayed", "true");
        if (kept.contentType != null) {
            response.setContentType(kept.contentType);
        }
        if (kept.location != null) {
            response.setHeader(HttpHeaders.LOCATION, kept.location);
        }
        try {
            response.getOutputStream().write(kept.body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @EventListener
    void forgetOld(DayBegan began) {
        jdbc.sql("delete from idempotency where at < :horizon")
                .param("horizon", now().minus(KEPT_FOR))
                .update();
    }

    private OffsetDateTime now() {
        return machine.instant().atZone(HouseClock.SHANGHAI).toOffsetDateTime();
    }

    private record Kept(
            String route,
            String bodyHash,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {}
}
