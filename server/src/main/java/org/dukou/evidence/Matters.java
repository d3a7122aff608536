package org.dukou.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every matter as it was when something last happened to it, for engines that hold no more than its kind and id. */
@Component
public class Matters {

    private final JdbcClient jdbc;

    Matters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them to which anything ever happened, by id. */
    public Map<UUID, Matter> of(Collection<About> matters) {
        return jdbc
                .sql("""
                        select kind, id, number, title, audience, link from matter where (kind, id) in
                            (select kind, id from unnest(cast(:kinds as text[]), cast(:ids as uuid[])) about(kind, id))
                        """)
                .param("kinds", matters.stream().map(About::kind).toArray(String[]::new))
                .param("ids", matters.stream().map(About::id).toArray(UUID[]::new))
                .query((row, number) -> new Matter(
                        row.getString("kind"),
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        Audience.of((String[]) row.getArray("audience").getArray()),
                        row.getString("link")))
                .list()
                .stream()
                .collect(Collectors.toMap(Matter::id, Function.identity()));
    }

    /** A matter by its kind and id. */
    public record About(String kind, UUID id) {}
}
