package org.dukou.document;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.intake.BuiltOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A matter to which files or papers belong is not taken back. */
@Component
class Filed implements BuiltOn {

    private final JdbcClient jdbc;

    Filed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<UUID> anyOf(String kind, Collection<UUID> matters) {
        return jdbc.sql("""
                        select m.id from unnest(:ids) m (id)
                        where exists (select from document_attachment where matter_kind = :kind and matter_id = m.id)
                           or exists (select from paper where about_kind = :kind and about_id = m.id)
                        limit 1
                        """)
                .param("ids", matters.toArray(UUID[]::new))
                .param("kind", kind)
                .query(UUID.class)
                .optional();
    }
}
