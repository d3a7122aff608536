package org.dukou.notification;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.Like;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.dukou.notification.choice.Topic;
import org.dukou.people.UnitNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The inbox: what a person was told, latest first, as far as they may know of it now. */
@Service
@Transactional(readOnly = true)
public class MessageList {

    /**
     * What was told to this viewer and is still for their eyes: of a matter they may see, or of an item that waits for them.
     */
    static final String MINE = """
            m.told && cast(:tokens as text[]) and not (cast(:me as uuid) = any(m.not_for))
            and (m.audience && cast(:tokens as text[]) or m.item is not null and m.over_at is null)
            """;

    private static final String FROM = """
            from message m left join message_read r on r.message = m.id and r.person = :me
            where %s
            """.formatted(MINE);

    private static final String FILTERED = FROM + """
              and (not :unread or r.at is null and m.over_at is null)
              and (cast(:topic as text) is null or m.topic = :topic)
              and (cast(:like as text) is null or m.about ->> 'title' ilike :like or m.about ->> 'number' ilike :like)
            """;

    private static final String COLUMNS = """
            select m.id, m.topic, m.urgent, m.said, m.facts, m.link, m.at, m.over_at, r.at as read_at,
                   m.about ->> 'number' as number, m.about ->> 'title' as title, m.audience @> array['public'] as open
            """;

    /** Beyond this many the head says "99+". */
    private static final int MOST_COUNTED = 100;

    private final JdbcClient jdbc;
    private final UnitNames units;
    private final JsonMapper json;

    MessageList(JdbcClient jdbc, UnitNames units, JsonMapper json) {
        this.jdbc = jdbc;
        this.units = units;
        this.json = json;
    }

    @ByAnyone
    PageOf<Row> page(Viewer viewer, Filter filter, @Nullable UUID after, int size, Locale locale) {
        return new Listing<>(
                        filtered(COLUMNS + FILTERED + """
                                 and (cast(:after as uuid) is null or m.id < :after) order by m.id desc limit :limit
                                """, viewer, filter).param("after", after),
                        filtered(
                                "select count(*) from (select %s limit :limit) counted".formatted(FILTERED),
                                viewer,
                                filter),
                        row(locale),
                        row -> row.id().toString())
                .page(size);
    }

    /** @throws Missing when it was told to others, or is no longer for these eyes */
    @ByAnyone
    Row get(Viewer viewer, UUID id, Locale locale) {
        return mine(COLUMNS + FROM + " and m.id = :id", viewer)
                .param("id", id)
                .query(row(locale))
                .optional()
                .orElseThrow(Missing::new);
    }

    /** How much was not read yet and still matters, up to a hundred. */
    @ByAnyone
    Counts counts(Viewer viewer) {
        return new Counts(mine(
                        "select count(*) from (select %s and r.at is null and m.over_at is null limit :most) counted"
                                .formatted(FROM),
                        viewer)
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single());
    }

    /** What goes into a letter: what is still worth telling of these, the oldest first. */
    public List<Row> stillWorthTelling(Viewer viewer, List<UUID> messages, Locale locale) {
        return mine(
                        COLUMNS + FROM
                                + " and m.id = any (:messages) and r.at is null and m.over_at is null order by m.id",
                        viewer)
                .param("messages", messages.toArray(UUID[]::new))
                .query(row(locale))
                .list();
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return mine(sql, viewer)
                .param("unread", filter.unread())
                .param("topic", filter.topic() == null ? null : filter.topic().name())
                .param("like", Like.containing(filter.q()));
    }

    private StatementSpec mine(String sql, Viewer viewer) {
        return jdbc.sql(sql).param("tokens", viewer.tokenArray()).param("me", viewer.person());
    }

    private RowMapper<Row> row(Locale locale) {
        return (row, number) -> new Row(
                row.getObject("id", UUID.class),
                Topic.valueOf(row.getString("topic")),
                row.getBoolean("urgent"),
                Telling.sentence(row.getString("said"), json.readTree(row.getString("facts")), units, locale),
                row.getString("number"),
                row.getString("title"),
                row.getString("link"),
                row.getObject("at", OffsetDateTime.class),
                row.getObject("read_at", OffsetDateTime.class),
                row.getObject("over_at", OffsetDateTime.class),
                row.getBoolean("open"));
    }

    /** @param q part of a number or title */
    record Filter(
            boolean unread, @Nullable Topic topic, @Nullable String q) {}

    record Counts(int unread) {}

    /**
     * A message as its reader finds it.
     *
     * @param said one sentence, in the reader's language
     * @param link of the workbench, where it can be done or looked at
     * @param isPublic whether anybody may know of the matter
     * @param overAt since when nothing is to be done about it any more, by whomever it was done
     */
    public record Row(
            UUID id,
            Topic topic,
            boolean urgent,
            String said,
            @Nullable String number,
            String title,
            String link,
            OffsetDateTime at,
            @Nullable OffsetDateTime readAt,
            @Nullable OffsetDateTime overAt,
            boolean isPublic) {}
}
