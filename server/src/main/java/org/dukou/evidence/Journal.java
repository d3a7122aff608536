package org.dukou.evidence;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Landing;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.time.HouseClock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
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
        writeLine(happening);
        remember(happening.matter(), happening.at());
        Landing landing = happening.landing();
        if (landing != null) {
            moor(happening, landing);
        }
    }

    private void writeLine(Happening happening) {
        Matter matter = happening.matter();
        jdbc.sql("""
                        insert into journal
                            (id, at, by_person, by_name, matter_kind, matter_id, happening, said, facts, audience)
                        values (:id, :at, :person, :name, :kind, :matter, :happening, :said, cast(:facts as jsonb), :audience)
                        """)
                .param("id", Ids.timeOrdered(happening.at()))
                .param("at", time(happening.at()))
                .param("person", happening.by().person())
                .param("name", happening.by().name())
                .param("kind", matter.kind())
                .param("matter", matter.id())
                .param("happening", happening.getClass().getSimpleName())
                .param("said", happening.said())
                .param("facts", json.writeValueAsString(happening))
                .param("audience", matter.audience().toArray())
                .update();
    }

    private void remember(Matter matter, Instant at) {
        jdbc.sql("""
                        insert into matter (kind, id, number, title, link, audience, changed_at)
                        values (:kind, :id, :number, :title, :link, :audience, :at)
                        on conflict (kind, id) do update set number = excluded.number, title = excluded.title,
                            link = excluded.link, audience = excluded.audience, changed_at = excluded.changed_at
                        """)
                .param("kind", matter.kind())
                .param("id", matter.id())
                .param("number", matter.number())
                .param("title", matter.title())
                .param("link", matter.link())
                .param("audience", matter.audience().toArray())
                .param("at", time(at))
                .update();
    }

    private void moor(Happening happening, Landing landing) {
        jdbc.sql("""
                        insert into arrival (matter_kind, matter_id, river, stop, rock, last, by_name, at)
                        values (:kind, :id, :river, :stop, :rock, :last, :name, :at)
                        """)
                .param("kind", happening.matter().kind())
                .param("id", happening.matter().id())
                .param("river", landing.river())
                .param("stop", landing.stop())
                .param("rock", landing.rock())
                .param("last", landing.last())
                .param("name", happening.by().name())
                .param("at", time(happening.at()))
                .update();
    }

    static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, HouseClock.SHANGHAI);
    }
}
