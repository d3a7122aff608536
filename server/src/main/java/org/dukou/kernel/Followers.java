package org.dukou.kernel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what engines hold for a matter in step with it: whoever may see the matter may see what belongs to it, no more and
 * no fewer, at any time. The engine's table has the columns {@code about_kind}, {@code about_id}, {@code about} (the matter
 * as jsonb) and {@code audience}.
 */
@Component
public class Followers {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Followers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Takes over the matter as it is now, in the transaction in which it changed.
     *
     * @param more tokens the engine adds for those who work with it, such as finance
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(String table, Matter matter, String... more) {
        jdbc.sql("""
                        update %s set about = cast(:about as jsonb), audience = :audience
                        where about_kind = :kind and about_id = :matter and audience <> cast(:audience as text[])
                        """.formatted(table))
                .param("about", json.writeValueAsString(matter))
                .param("audience", matter.audience().and(more).toArray())
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .update();
    }
}
