package org.dukou.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits and for whom, as the house itself sees it when it reminds people; nobody's rights are asked here. */
@Component
public class OpenItems {

    private static final String ITEM = """
            select id, what, matter_kind, matter_id, matter_number, matter_title, matter_link, for_whom, not_for,
                   asked_by, asked_by_name, since, due
            from work_item
            """;

    private final JdbcClient jdbc;

    OpenItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits about this matter, and whatever else was asked for between these moments. */
    public List<OpenItem> aboutOrAsked(String kind, UUID matter, Instant from, Instant to) {
        return jdbc.sql(ITEM + """
                        where done_at is null and (matter_kind = :kind and matter_id = :matter or id between :from and :to)
                        order by id
                        """)
                .param("kind", kind)
                .param("matter", matter)
                .param("from", firstIdOf(from))
                .param("to", firstIdOf(to))
                .query(OpenItems::item)
                .list();
    }

    /** What still waits, the oldest first, page by page. */
    public List<OpenItem> all(@Nullable UUID after, int most) {
        return jdbc.sql(ITEM + """
                        where done_at is null and (cast(:after as uuid) is null or id > :after) order by id limit :most
                        """)
                .param("after", after)
                .param("most", most)
                .query(OpenItems::item)
                .list();
    }

    /** Which of these still wait. */
    public Set<UUID> stillOpen(Collection<UUID> items) {
        return jdbc
                .sql("select id from work_item where id = any (:items) and done_at is null")
                .param("items", items.toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Ids are ordered by time: none made before this moment is smaller. */
    private static UUID firstIdOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0);
    }

    private static OpenItem item(ResultSet row, int number) throws SQLException {
        return new OpenItem(
                row.getObject("id", UUID.class),
                row.getString("what"),
                row.getString("matter_kind"),
                row.getObject("matter_id", UUID.class),
                row.getString("matter_number"),
                row.getString("matter_title"),
                row.getString("matter_link"),
                Arrays.asList((String[]) row.getArray("for_whom").getArray()),
                Arrays.asList((UUID[]) row.getArray("not_for").getArray()),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("due", LocalDate.class));
    }

    /**
     * @param forWhom tokens, as the worklist has them
     * @param notFor persons whose own matter it is
     * @param askedBy whose act put it there; null for the house
     */
    public record OpenItem(
            UUID id,
            String what,
            String kind,
            UUID matter,
            @Nullable String number,
            String title,
            String link,
            List<String> forWhom,
            List<UUID> notFor,
            @Nullable UUID askedBy,
            @Nullable String askedByName,
            Instant since,
            @Nullable LocalDate due) {}
}
