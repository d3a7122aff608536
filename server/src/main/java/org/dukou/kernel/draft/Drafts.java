package org.dukou.kernel.draft;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Ids;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Stale;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Drafts of forms, seen by their writer alone. Saving one touches one row: no event, no journal line, nothing to search.
 */
@Service
@Transactional
public class Drafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @ByAnyone
    public Draft open(Viewer viewer, String kind, JsonNode content) {
        UUID id = Ids.timeOrdered(clock.instant());
        jdbc.sql("""
                        insert into draft (id, kind, owner, content, version, saved_at)
                        values (:id, :kind, :owner, cast(:content as jsonb), 0, :now)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("owner", viewer.person())
                .param("content", json.writeValueAsString(content))
                .param("now", OffsetDateTime.now(clock))
                .update();
        return get(viewer, kind, id);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    public List<Draft> mine(Viewer viewer, String kind) {
        return jdbc.sql("""
                        select id, version, saved_at, content from draft
                        where owner = :owner and kind = :kind order by saved_at desc limit 50
                        """)
                .param("owner", viewer.person())
                .param("kind", kind)
                .query(row())
                .list();
    }

    @ByAnyone
    @Transactional(readOnly = true)
    public Draft get(Viewer viewer, String kind, UUID id) {
        return jdbc.sql("""
                        select id, version, saved_at, content from draft
                        where id = :id and owner = :owner and kind = :kind
                        """)
                .param("id", id)
                .param("owner", viewer.person())
                .param("kind", kind)
                .query(row())
                .optional()
                .orElseThrow(Missing::new);
    }

    /** @throws Stale when another window saved it after this one looked */
    @ByAnyone
    public Draft save(Viewer viewer, String kind, UUID id, IfMatch seen, JsonNode content) {
        int saved = jdbc.sql("""
                        update draft set content = cast(:content as jsonb), version = version + 1, saved_at = :now
                        where id = :id and owner = :owner and kind = :kind and version = :seen
                        """)
                .param("content", json.writeValueAsString(content))
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .param("owner", viewer.person())
                .param("kind", kind)
                .param("seen", seen.version())
                .update();
        Draft now = get(viewer, kind, id);
        if (saved == 0) {
            throw new Stale();
        }
        return now;
    }

    @ByAnyone
    public void discard(Viewer viewer, String kind, UUID id) {
        get(viewer, kind, id);
        jdbc.sql("delete from draft where id = :id").param("id", id).update();
    }

    private RowMapper<Draft> row() {
        return (row, number) -> new Draft(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("saved_at", OffsetDateTime.class),
                json.readTree(row.getString("content")));
    }
}
