package org.dukou.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.Like;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByOverseers;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.dukou.people.UnitNames;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Who did what and when, over all matters, latest first, as far as the viewer may see it. */
@Service
@Transactional(readOnly = true)
class JournalList {

    private static final String FROM = """
            from journal j join matter m on m.kind = j.matter_kind and m.id = j.matter_id
            where j.audience && cast(:tokens as text[]) and m.audience && cast(:tokens as text[])
              and (cast(:kind as text) is null or j.matter_kind = :kind)
              and (cast(:from as timestamptz) is null or j.at >= :from)
              and (cast(:to as timestamptz) is null or j.at < :to)
              and (cast(:like as text) is null or j.by_name ilike :like or m.title ilike :like or m.number ilike :like)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final UnitNames units;

    JournalList(JdbcClient jdbc, JsonMapper json, UnitNames units) {
        this.jdbc = jdbc;
        this.json = json;
        this.units = units;
    }

    @ByOverseers
    PageOf<Row> page(Viewer viewer, Filter filter, @Nullable Long after, int size, Locale locale) {
        return new Listing<>(
                        filtered("""
                        select j.id, j.place, j.at, j.by_name, j.matter_kind, m.number, m.title, m.link, j.said, j.facts
                        %s and (cast(:after as bigint) is null or j.place < :after)
                        order by j.place desc limit :limit
                        """.formatted(FROM), viewer, filter).param("after", after),
                        filtered(
                                "select count(*) from (select %s limit :limit) counted".formatted(FROM),
                                viewer,
                                filter),
                        (row, number) -> new Row(
                                row.getObject("id", UUID.class),
                                row.getLong("place"),
                                row.getObject("at", OffsetDateTime.class),
                                row.getString("by_name"),
                                row.getString("matter_kind"),
                                row.getString("number"),
                                row.getString("title"),
                                row.getString("link"),
                                Sentence.of(
                                        row.getString("said"), json.readTree(row.getString("facts")), units, locale)),
                        row -> Long.toString(row.place()))
                .page(size);
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return jdbc.sql(sql)
                .param("tokens", viewer.tokenArray())
                .param("kind", filter.kind())
                .param("from", beginningOf(filter.from()))
                .param(
                        "to",
                        filter.to() == null ? null : beginningOf(filter.to().plusDays(1)))
                .param("like", Like.containing(filter.q()));
    }

    private static @Nullable OffsetDateTime beginningOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(HouseClock.SHANGHAI).toOffsetDateTime();
    }

    /**
     * @param q part of a name of who did it, or of the number or title of what it was done to
     * @param from the first day
     * @param to the last day
     */
    record Filter(
            @Nullable String q,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * One line of the journal.
     *
     * @param place in the order of writing
     * @param said the sentence, in the viewer's language
     */
    record Row(
            UUID id,
            long place,
            OffsetDateTime at,
            String by,
            String kind,
            @Nullable String number,
            String title,
            String link,
            String said) {}
}
