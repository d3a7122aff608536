package org.dukou.evidence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;
import org.dukou.kernel.MatterRows;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.HouseClock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes a line for everything that happens, in the same transaction: no act without its line, no line without its act. */
@Component
class Journal {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Journal(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @BySystem
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(Happening happening) {
        List<Matter> matters = happening.each();
        writeLines(happening, matters);
        if (happening.isGone()) {
            forget(matters);
        } else {
            remember(happening, matters);
        }
        Landing landing = happening.landing();
        if (landing != null) {
            moor(happening, landing, matters);
        }
    }

    private void writeLines(Happening happening, List<Matter> matters) {
        String[] lines = matters.stream()
                .map(_ -> Ids.timeOrdered(happening.at()).toString())
                .toArray(String[]::new);
        bound("""
                        insert into journal
                            (id, at, by_person, by_name, matter_kind, matter_id, happening, said, facts, audience)
                        select (cast(:lines as uuid[]))[m.place], :at, :person, :name, m.kind, m.id, :happening, :said,
                            cast(:facts as jsonb), m.audience
                        from %s
                        """, matters)
                .param("lines", lines)
                .param("at", time(happening.at()))
                .param("person", happening.by().person())
                .param("name", happening.by().name())
                .param("happening", happening.getClass().getSimpleName())
                .param("said", happening.said())
                .param("facts", json.writeValueAsString(happening))
                .update();
    }

    private void remember(Happening happening, List<Matter> matters) {
        bound("""
                        insert into matter (kind, id, number, title, link, audience, changed_at)
                        select m.kind, m.id, m.number, m.title, m.link, m.audience, :at from %s
                        on conflict (kind, id) do update set number = excluded.number, title = excluded.title,
                            link = excluded.link, audience = excluded.audience, changed_at = excluded.changed_at
                        """, matters).param("at", time(happening.at())).update();
    }

    /** Its lines stay; nothing leads to it any more. */
    private void forget(List<Matter> matters) {
        bound("delete from matter known using %s where known.kind = m.kind and known.id = m.id", matters)
                .update();
    }

    private void moor(Happening happening, Landing landing, List<Matter> matters) {
        bound("""
                        insert into arrival (matter_kind, matter_id, river, stop, rock, last, by_name, at)
                        select m.kind, m.id, :river, :stop, :rock, :last, :name, :at from %s
                        """, matters)
                .param("river", landing.river())
                .param("stop", landing.stop())
                .param("rock", landing.rock())
                .param("last", landing.last())
                .param("name", happening.by().name())
                .param("at", time(happening.at()))
                .update();
    }

    private StatementSpec bound(String sql, List<Matter> matters) {
        return MatterRows.bind(jdbc.sql(sql.formatted(MatterRows.EACH)), matters);
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, HouseClock.SHANGHAI);
    }
}
