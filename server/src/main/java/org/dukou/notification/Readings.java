package org.dukou.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has read: marks of one's own, which change no matter. */
@Service
@Transactional
class Readings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Readings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Missing when it is not this viewer's to read */
    @ByAnyone
    void read(Viewer viewer, UUID message) {
        if (mark(viewer, "m.id = :message", message, now()) == 0 && !isMine(viewer, message)) {
            throw new Missing();
        }
    }

    /** @throws Missing when it is not this viewer's to read */
    @ByAnyone
    void unread(Viewer viewer, UUID message) {
        if (!isMine(viewer, message)) {
            throw new Missing();
        }
        jdbc.sql("delete from message_read where person = :me and message = :message")
                .param("me", viewer.person())
                .param("message", message)
                .update();
    }

    /** Everything up to the one that was on top when the viewer looked: what came meanwhile stays unread. */
    @ByAnyone
    Marked readAll(Viewer viewer, UUID until) {
        OffsetDateTime now = now();
        return new Marked(mark(viewer, "m.id <= :message", until, now), now);
    }

    /** Takes back what was marked in one stroke. */
    @ByAnyone
    Marked takeBack(Viewer viewer, OffsetDateTime markedAt) {
        return new Marked(
                jdbc.sql("delete from message_read where person = :me and at = :at")
                        .param("me", viewer.person())
                        .param("at", markedAt)
                        .update(),
                markedAt);
    }

    private int mark(Viewer viewer, String which, UUID message, OffsetDateTime now) {
        return jdbc.sql("""
                        insert into message_read (person, message, at)
                        select :me, m.id, :now from message m where %s and %s on conflict do nothing
                        """.formatted(which, MessageList.MINE))
                .param("me", viewer.person())
                .param("tokens", viewer.tokenArray())
                .param("message", message)
                .param("now", now)
                .update();
    }

    private boolean isMine(Viewer viewer, UUID message) {
        return jdbc.sql("select exists (select from message m where m.id = :message and %s)"
                        .formatted(MessageList.MINE))
                .param("me", viewer.person())
                .param("tokens", viewer.tokenArray())
                .param("message", message)
                .query(Boolean.class)
                .single();
    }

    /** As the database keeps it, so that it can be named again. */
    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    /** @param at names the stroke, for taking it back */
    record Marked(int messages, OffsetDateTime at) {}
}
