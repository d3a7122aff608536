package org.dukou.evidence;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.dukou.kernel.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ties one matter to what grew out of it; the downstream desk calls it in its own transaction. */
@Component
public class Threads {

    private final JdbcClient jdbc;
    private final Clock clock;

    Threads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param why in one word, such as {@code result-of-deal} */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tie(Matter from, Matter to, String why) {
        jdbc.sql("""
                        insert into thread (from_kind, from_id, to_kind, to_id, why, at)
                        values (:fromKind, :fromId, :toKind, :toId, :why, :at) on conflict do nothing
                        """)
                .param("fromKind", from.kind())
                .param("fromId", from.id())
                .param("toKind", to.kind())
                .param("toId", to.id())
                .param("why", why)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
