package org.dukou.disclosure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.intake.Batch;
import org.dukou.kernel.intake.BuiltOn;
import org.dukou.kernel.intake.Cells;
import org.dukou.people.Directory;
import org.dukou.people.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Results that tables speak of: found again, changed, and taken back, many at once. */
@Component
class RecordedResults {

    private static final int AT_ONCE = 1000;

    private final DisclosureRepository disclosures;
    private final List<BuiltOn> neighbours;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    RecordedResults(
            DisclosureRepository disclosures,
            List<BuiltOn> neighbours,
            JdbcClient jdbc,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.disclosures = disclosures;
        this.neighbours = neighbours;
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /**
     * What is there of a row.
     *
     * @param same by its number, by its title and a right, or by its very title where nothing else tells them apart
     * @param alike by a right alone, or by a title that is the same but for marks and blanks
     */
    record Known(Recorded.@Nullable Known same, Recorded.@Nullable Known alike) {}

    /** For each row what there is, but for what this import brought; in one question. */
    List<Known> knownOf(UUID intake, List<RecordedRow> rows) {
        List<Map<Integer, Recorded.Known>> byStrength = List.of(new HashMap<>(), new HashMap<>());
        jdbc.sql("""
                        with asked as (
                            select * from unnest(cast(:numbers as text[]), cast(:rights as text[]), cast(:titles as text[]))
                                with ordinality as a (number, rights, title_key, place))
                        select a.place, d.id, d.number, d.stage, d.college, d.college_name, d.content, d.origin,
                               d.number = a.number or d.title_key = a.title_key and d.rights && cast(a.rights as text[])
                                   as certain
                        from asked a join lateral (
                            select * from disclosure where a.number <> '' and number = a.number
                            union all
                            select * from disclosure where a.rights <> '{}' and rights && cast(a.rights as text[])
                            union all
                            select * from disclosure where title_key = a.title_key
                        ) d on d.stage not in ('DECLINED', 'WITHDRAWN') and d.intake is distinct from :intake
                        order by a.place, d.number = a.number desc, d.title_key = a.title_key desc, certain desc, d.id
                        """)
                .param("numbers", rows.stream().map(RecordedRow::number).toArray(String[]::new))
                .param(
                        "rights",
                        rows.stream().map(row -> array(row.squeezedRights())).toArray(String[]::new))
                .param(
                        "titles",
                        rows.stream().map(row -> Cells.plain(row.title())).toArray(String[]::new))
                .param("intake", intake)
                .query((found, number) -> {
                    int place = found.getInt("place") - 1;
                    String origin = found.getString("origin");
                    Recorded.Known known = new Recorded.Known(
                            found.getObject("id", UUID.class),
                            found.getString("number"),
                            Stage.valueOf(found.getString("stage")),
                            found.getObject("college", UUID.class),
                            found.getString("college_name"),
                            json.readValue(found.getString("content"), Content.class),
                            origin == null ? null : json.readValue(origin, Origin.class));
                    boolean same = found.getBoolean("certain") || isSame(rows.get(place), known);
                    return byStrength.get(same ? 0 : 1).putIfAbsent(place, known);
                })
                .list();
        List<Known> known = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            known.add(new Known(byStrength.get(0).get(place), byStrength.get(1).get(place)));
        }
        return known;
    }

    /** The very title, and nothing that tells them apart. */
    private static boolean isSame(RecordedRow row, Recorded.Known known) {
        return row.title().equals(known.content().title())
                && (row.number().isEmpty() || row.number().equals(known.number()))
                && (row.rights().isEmpty() || known.content().rightNumbers().isEmpty());
    }

    private static String array(List<String> texts) {
        return texts.stream()
                .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A result and what a row would make of it. */
    record Amended(UUID id, Recorded row, Origin origin) {}

    void amend(Batch batch, List<Amended> amended) {
        if (amended.isEmpty()) {
            return;
        }
        Map<UUID, Amended> byId = amended.stream().collect(Collectors.toMap(Amended::id, one -> one));
        List<Disclosure> held = disclosures.findAllById(byId.keySet());
        for (Disclosure disclosure : held) {
            Amended one = requireNonNull(byId.get(disclosure.id().value()));
            Directory.UnitEntry college = one.row().college();
            remember(batch, disclosure);
            disclosure.amend(
                    one.row().over(disclosure.content()),
                    kept(one.origin(), disclosure.origin()),
                    one.row().college(disclosure.college()),
                    college == null ? disclosure.collegeName() : college.name(),
                    batch.now());
        }
        List<Disclosure> after = disclosures.saveAllAndFlush(held);
        events.publishEvent(new ResultsAmended(
                batch.intake(), batch.by(), batch.now(), batch.file(), false, ResultIntake.matters(after)));
    }

    /** A result stays with the import that brought it, and forgets nothing that only its first table said. */
    private static Origin kept(Origin said, @Nullable Origin before) {
        if (before == null) {
            return said;
        }
        Map<String, String> cells = new java.util.LinkedHashMap<>(before.cells());
        cells.putAll(said.cells());
        return new Origin(
                before.intake(),
                said.file(),
                said.place(),
                cells,
                said.year() == null ? before.year() : said.year(),
                said.holder().isEmpty() ? before.holder() : said.holder(),
                null);
    }

    private void remember(Batch batch, Disclosure disclosure) {
        jdbc.sql("""
                        insert into disclosure_before (intake, disclosure, version, content, origin, college, college_name)
                        values (:intake, :id, :version, cast(:content as jsonb), cast(:origin as jsonb), :college, :name)
                        """)
                .param("intake", batch.intake().id())
                .param("id", disclosure.id().value())
                .param("version", disclosure.version() + 1)
                .param("content", json.writeValueAsString(disclosure.content()))
                .param("origin", json.writeValueAsString(disclosure.origin()))
                .param("college", disclosure.college().value())
                .param("name", disclosure.collegeName())
                .update();
    }

    void takeBack(Batch batch) {
        UUID intake = batch.intake().id();
        assertUntouched(intake);
        restore(batch);
        List<Matter> page = broughtIn(intake, null);
        while (!page.isEmpty()) {
            events.publishEvent(new ResultsTakenBack(batch.intake(), batch.by(), batch.now(), batch.file(), page));
            page = broughtIn(intake, page.getLast().id());
        }
        jdbc.sql("delete from disclosure where intake = :intake")
                .param("intake", intake)
                .update();
    }

    private void assertUntouched(UUID intake) {
        jdbc.sql("""
                        select d.number || ' ' || d.title from disclosure d where d.intake = :intake and d.version <> d.as_brought
                        union all
                        select d.number || ' ' || d.title from disclosure_before b join disclosure d on d.id = b.disclosure
                        where b.intake = :intake and d.version <> b.version
                        limit 1
                        """).param("intake", intake).query(String.class).optional().ifPresent(touched -> {
            throw new Refusal("intake/built-on", touched);
        });
        List<UUID> ids = jdbc.sql("select id from disclosure where intake = :intake")
                .param("intake", intake)
                .query(UUID.class)
                .list();
        neighbours.stream()
                .map(neighbour -> neighbour.anyOf("disclosure", ids))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(used -> {
                    throw new Refusal("intake/built-on", label(used));
                });
    }

    private String label(UUID id) {
        return jdbc.sql("select number || ' ' || title from disclosure where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** What the import had changed says again what it said before. */
    private void restore(Batch batch) {
        List<Before> before = jdbc.sql("""
                        select disclosure, content, origin, college, college_name from disclosure_before
                        where intake = :intake order by disclosure
                        """)
                .param("intake", batch.intake().id())
                .query((row, number) -> new Before(
                        row.getObject("disclosure", UUID.class),
                        json.readValue(row.getString("content"), Content.class),
                        json.readValue(row.getString("origin"), Origin.class),
                        new UnitId(row.getObject("college", UUID.class)),
                        row.getString("college_name")))
                .list();
        for (int from = 0; from < before.size(); from += AT_ONCE) {
            restore(batch, before.subList(from, Math.min(before.size(), from + AT_ONCE)));
        }
        forgetAmendments(batch.intake().id());
    }

    /** Rows that say again what they said count as untouched for the imports before this one. */
    private void forgetAmendments(UUID intake) {
        for (String statement : List.of("""
                update disclosure_before o set version = d.version
                from disclosure_before b join disclosure d on d.id = b.disclosure
                where b.intake = :intake and o.disclosure = b.disclosure and o.intake <> b.intake and o.version = b.version - 1
                """, """
                update disclosure d set as_brought = d.version from disclosure_before b
                where b.intake = :intake and b.disclosure = d.id and d.as_brought = b.version - 1
                """, "delete from disclosure_before where intake = :intake")) {
            jdbc.sql(statement).param("intake", intake).update();
        }
    }

    private void restore(Batch batch, List<Before> page) {
        Map<UUID, Before> byId = page.stream().collect(Collectors.toMap(Before::id, one -> one));
        List<Disclosure> held = disclosures.findAllById(byId.keySet());
        for (Disclosure disclosure : held) {
            Before one = requireNonNull(byId.get(disclosure.id().value()));
            disclosure.amend(one.content, one.origin, one.college, one.collegeName, batch.now());
        }
        List<Disclosure> after = disclosures.saveAllAndFlush(held);
        events.publishEvent(new ResultsAmended(
                batch.intake(), batch.by(), batch.now(), batch.file(), true, ResultIntake.matters(after)));
    }

    private List<Matter> broughtIn(UUID intake, @Nullable UUID after) {
        return jdbc.sql("""
                        select id, number, title, audience from disclosure
                        where intake = :intake and (cast(:after as uuid) is null or id > :after) order by id limit :most
                        """)
                .param("intake", intake)
                .param("after", after)
                .param("most", AT_ONCE)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Matter(
                            "disclosure",
                            id,
                            row.getString("number"),
                            row.getString("title"),
                            Audience.of((String[]) row.getArray("audience").getArray()),
                            "/disclosures/" + id);
                })
                .list();
    }

    private record Before(UUID id, Content content, Origin origin, UnitId college, String collegeName) {}
}
