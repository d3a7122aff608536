package org.dukou.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.time.HouseClock;
import org.dukou.notification.post.Outgoing;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes messages down, each cause once however often it is heard, and sends them on their way. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Messages {

    /** An arbitrary number that all nodes agree on. */
    private static final long COMPARING = 0x696e626f78L;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final JsonMapper json;
    private final Outgoing outgoing;

    Messages(JdbcClient jdbc, NamedParameterJdbcTemplate batch, JsonMapper json, Outgoing outgoing) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
        this.outgoing = outgoing;
    }

    void tell(Message message) {
        tell(List.of(message));
    }

    /** What was told before is not told again; what is for nobody, to nobody. */
    void tell(Collection<Message> messages) {
        Map<UUID, Message> fresh = new LinkedHashMap<>();
        messages.stream()
                .filter(message -> !message.told().isEmpty())
                .forEach(message -> fresh.put(Ids.timeOrdered(message.at()), message));
        if (fresh.isEmpty()) {
            return;
        }
        int[] written = batch.batchUpdate(
                """
                insert into message (id, cause, topic, urgent, said, facts, link, at, told, not_for, about_kind, about_id,
                                     about, audience, item)
                values (:id, :cause, :topic, :urgent, :said, cast(:facts as jsonb), :link, :at, :told, :notFor, :kind, :matter,
                        cast(:about as jsonb), :audience, :item)
                on conflict (cause) do nothing
                """,
                fresh.entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue()))
                        .toArray(SqlParameterSource[]::new));
        List<UUID> ids = new ArrayList<>(fresh.keySet());
        for (int place = 0; place < written.length; place++) {
            if (written[place] == 0) {
                fresh.remove(ids.get(place));
            }
        }
        outgoing.send(fresh);
    }

    private SqlParameterSource row(UUID id, Message message) {
        Matter about = message.about();
        return new MapSqlParameterSource()
                .addValue("id", id)
                .addValue("cause", message.cause())
                .addValue("topic", message.topic().name())
                .addValue("urgent", message.urgent())
                .addValue("said", message.said())
                .addValue("facts", json.writeValueAsString(message.facts()))
                .addValue("link", message.link())
                .addValue("at", time(message.at()))
                .addValue("told", message.told().toArray(String[]::new))
                .addValue("notFor", message.notFor().toArray(UUID[]::new))
                .addValue("kind", about.kind())
                .addValue("matter", about.id())
                .addValue("about", json.writeValueAsString(about))
                .addValue("audience", about.audience().toArray())
                .addValue("item", message.item());
    }

    /** Which of these were told already. */
    Set<String> told(Collection<String> causes) {
        return jdbc
                .sql("select cause from message where cause = any (:causes)")
                .param("causes", causes.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Until the transaction ends nobody else compares the inbox with the worklist: what one is about to tell, another would not
     * see to be over.
     */
    void compareAlone() {
        jdbc.sql("select pg_advisory_xact_lock(:turn)")
                .param("turn", COMPARING)
                .query((row, number) -> true)
                .single();
    }

    /** Items that people were asked for and that had not been seen done. */
    Set<UUID> waiting() {
        return jdbc
                .sql("select item from message where item is not null and over_at is null")
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** These items wait no longer: nobody need read of them. */
    void settle(Collection<UUID> items, Instant now) {
        jdbc.sql("update message set over_at = :now where item = any (:items) and over_at is null")
                .param("now", time(now))
                .param("items", items.toArray(UUID[]::new))
                .update();
    }

    public static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, HouseClock.SHANGHAI);
    }
}
