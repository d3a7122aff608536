package org.dukou.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a table that is being brought in, laid out to be looked at. */
@Component
class IntakeRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    IntakeRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(UUID intake, List<Row> rows) {
        jdbc.sql("""
                        insert into exchange_intake_row (intake, place, cells, key, verdict, found)
                        select :intake, place, cast(cells as jsonb), key, verdict, cast(found as jsonb)
                        from unnest(cast(:places as integer[]), cast(:cells as text[]), cast(:keys as text[]),
                                    cast(:verdicts as text[]), cast(:found as text[]))
                            as rows (place, cells, key, verdict, found)
                        """)
                .param("intake", intake)
                .param("places", places(rows))
                .param(
                        "cells",
                        rows.stream()
                                .map(row -> json.writeValueAsString(row.cells))
                                .toArray(String[]::new))
                .param("keys", rows.stream().map(Row::key).toArray(String[]::new))
                .param("verdicts", rows.stream().map(row -> row.verdict.name()).toArray(String[]::new))
                .param(
                        "found",
                        rows.stream()
                                .map(row -> json.writeValueAsString(row.found))
                                .toArray(String[]::new))
                .update();
    }

    /** What would be taken but is said by an earlier row already. */
    void markTwins(UUID intake) {
        jdbc.sql("""
                        update exchange_intake_row r set verdict = 'TWICE', found = r.found || jsonb_build_object('twin', t.first)
                        from (select place, min(place) over (partition by key) as first from exchange_intake_row
                              where intake = :intake and verdict <> 'BAD') t
                        where r.intake = :intake and r.place = t.place and t.first < r.place
                          and r.verdict in ('NEW', 'CHANGED', 'ALIKE')
                        """).param("intake", intake).update();
    }

    /** Those with one of these verdicts that follow, in the order of the file. */
    List<Row> after(UUID intake, int place, List<Verdict> verdicts, int most) {
        return jdbc.sql("""
                        select place, cells, key, verdict, found from exchange_intake_row
                        where intake = :intake and place > :place and verdict = any(cast(:verdicts as text[]))
                        order by place limit :most
                        """)
                .param("intake", intake)
                .param("place", place)
                .param("verdicts", verdicts.stream().map(Verdict::name).toArray(String[]::new))
                .param("most", most)
                .query((row, number) -> new Row(
                        row.getInt("place"),
                        json.readValue(row.getString("cells"), new TypeReference<List<String>>() {}),
                        row.getString("key"),
                        Verdict.valueOf(row.getString("verdict")),
                        json.readValue(row.getString("found"), Found.class)))
                .list();
    }

    /** What turned out otherwise than it had been shown. */
    void judgeAnew(UUID intake, List<Row> rows) {
        jdbc.sql("""
                        update exchange_intake_row r set verdict = t.verdict, found = cast(t.found as jsonb)
                        from unnest(cast(:places as integer[]), cast(:verdicts as text[]), cast(:found as text[]))
                            as t (place, verdict, found)
                        where r.intake = :intake and r.place = t.place
                        """)
                .param("intake", intake)
                .param("places", places(rows))
                .param("verdicts", rows.stream().map(row -> row.verdict.name()).toArray(String[]::new))
                .param(
                        "found",
                        rows.stream()
                                .map(row -> json.writeValueAsString(row.found))
                                .toArray(String[]::new))
                .update();
    }

    Map<Verdict, Long> counts(UUID intake) {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        jdbc.sql("select verdict, count(*) as rows from exchange_intake_row where intake = :intake group by verdict")
                .param("intake", intake)
                .query((row, number) -> counts.put(Verdict.valueOf(row.getString("verdict")), row.getLong("rows")))
                .list();
        return counts;
    }

    private static String[] places(List<Row> rows) {
        List<String> places = new ArrayList<>();
        rows.forEach(row -> places.add(String.valueOf(row.place)));
        return places.toArray(String[]::new);
    }

    /** @param cells word for word, left to right as in the file */
    record Row(int place, List<String> cells, String key, Verdict verdict, Found found) {}
}
