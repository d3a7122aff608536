package org.dukou.evidence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.people.UnitNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happened to a matter, to what it grew out of and to what grew out of it, as far as the viewer may see it. */
@Service
@Transactional(readOnly = true)
class Timeline {

    private static final int MOST_LINES = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final UnitNames units;

    Timeline(JdbcClient jdbc, JsonMapper json, UnitNames units) {
        this.jdbc = jdbc;
        this.json = json;
        this.units = units;
    }

    /** @throws Missing when there is no such matter or the viewer may not know of it */
    @ByAnyone
    List<Line> of(Viewer viewer, String kind, UUID id, Locale locale) {
        List<Line> lines = jdbc.sql("""
                        with recursive upstream(kind, id) as (
                            select cast(:kind as text), cast(:id as uuid)
                            union
                            select t.from_kind, t.from_id from thread t
                            join upstream u on t.to_kind = u.kind and t.to_id = u.id
                        ), downstream(kind, id) as (
                            select cast(:kind as text), cast(:id as uuid)
                            union
                            select t.to_kind, t.to_id from thread t
                            join downstream d on t.from_kind = d.kind and t.from_id = d.id
                        ), family as (select kind, id from upstream union select kind, id from downstream)
                        select j.id, j.at, j.by_name, j.by_person is not null as by_person, j.matter_kind, m.number, j.said, j.facts
                        from journal j
                        join family f on j.matter_kind = f.kind and j.matter_id = f.id
                        join matter m on m.kind = j.matter_kind and m.id = j.matter_id
                        where j.audience && cast(:tokens as text[]) and m.audience && cast(:tokens as text[])
                          and exists (select from matter own where own.kind = :kind and own.id = cast(:id as uuid)
                                      and own.audience && cast(:tokens as text[]))
                        order by j.at desc, j.place desc limit :most
                        """)
                .param("kind", kind)
                .param("id", id)
                .param("tokens", viewer.tokenArray())
                .param("most", MOST_LINES)
                .query((row, number) -> line(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("by_name"),
                        row.getBoolean("by_person"),
                        row.getString("matter_kind"),
                        row.getString("number"),
                        row.getString("said"),
                        json.readTree(row.getString("facts")),
                        locale))
                .list();
        if (lines.isEmpty()) {
            throw new Missing();
        }
        return lines;
    }

    private Line line(
            UUID id,
            OffsetDateTime at,
            String by,
            boolean byPerson,
            String kind,
            String number,
            String said,
            JsonNode facts,
            Locale locale) {
        return new Line(id, at, by, byPerson, kind, number, Sentence.of(said, facts, units, locale), said);
    }

    /**
     * One line.
     *
     * @param byPerson false where the house itself did it, as a day passed or a clock ran out
     * @param said the sentence, in the viewer's language
     * @param key what kind of thing it was, for filtering
     */
    record Line(
            UUID id,
            OffsetDateTime at,
            String by,
            boolean byPerson,
            String kind,
            @Nullable String number,
            String said,
            String key) {}
}
