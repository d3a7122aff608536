package org.dukou.approval;

import java.time.Clock;
import java.time.OffsetDateTime;
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
}
