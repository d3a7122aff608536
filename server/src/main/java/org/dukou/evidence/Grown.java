package org.dukou.evidence;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.intake.BuiltOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A matter that something has grown out of is not taken back. */
@Component
class Grown implements BuiltOn {

    private final JdbcClient jdbc;

    Grown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> anyOf(String kind, Collection<UUID> matters) {
        return jdbc.sql("""
                        select m.id from unnest(:ids) m (id)
                        where exists (select from thread where from_kind = :kind and from_id = m.id)
                           or exists (select from thread where to_kind = :kind and to_id = m.id)
                        limit 1
                        """)
                .param("ids", matters.toArray(UUID[]::new))
                .param("kind", kind)
                .query(UUID.class)
                .optional();
    }
}
