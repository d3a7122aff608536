package org.dukou.approval;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody was told of: read, or not yet. A mark of one's own, which changes no matter. */
@Service
@Transactional
class Copies {

    /** The thirty seconds the screen offers, and the way of the answer there and back. */
    private static final Duration SLIP = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Copies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Missing when it was not copied to this viewer */
    @ByAnyone
    void read(Viewer viewer, UUID id) {
        int marked = jdbc.sql("""
                        update copied_item set read_at = coalesce(read_at, :now) where id = :id and person = :me
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .param("me", viewer.person())
                .update();
        if (marked == 0) {
            throw new Missing();
        }
    }

    /** @return those of them that were unread until now; only these come back if it was a slip */
    @ByAnyone
    List<UUID> readAll(Viewer viewer, List<UUID> ids) {
        return jdbc.sql("""
                        update copied_item set read_at = :now
                        where id = any(cast(:ids as uuid[])) and person = :me and read_at is null returning id
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("ids", texts(ids))
                .param("me", viewer.person())
                .query(UUID.class)
                .list();
    }

    /** Unread again: a slip of just now is taken back, a reading of yesterday is not. */
    @ByAnyone
    void takeBack(Viewer viewer, List<UUID> ids) {
        jdbc.sql("""
                        update copied_item set read_at = null
                        where id = any(cast(:ids as uuid[])) and person = :me and read_at >= :since
                        """)
                .param("ids", texts(ids))
                .param("me", viewer.person())
                .param("since", OffsetDateTime.now(clock).minus(SLIP))
                .update();
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
