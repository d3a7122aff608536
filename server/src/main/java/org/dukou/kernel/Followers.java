package org.dukou.kernel;

import java.util.List;
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
     * Takes over the matters as they are now, in the transaction in which they changed.
     *
     * @param more tokens the engine adds for those who work with it, such as finance
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(String table, List<Matter> matters, String... more) {
        MatterRows.bind(
                        jdbc.sql("""
                                update %s held set about = (cast(:abouts as jsonb[]))[m.place], audience = m.audience
                                from %s
                                where held.about_kind = m.kind and held.about_id = m.id and held.audience <> m.audience
                                """.formatted(table, MatterRows.EACH)),
                        matters,
                        matter -> matter.audience().and(more))
                .param("abouts", matters.stream().map(json::writeValueAsString).toArray(String[]::new))
                .update();
    }
}
