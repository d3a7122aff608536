package org.dukou.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a person asked to take out, the newest first. */
@Service
@Transactional(readOnly = true)
class JobList {

    private static final String COLUMNS = """
            select j.id, j.state, j.sheet, j.told, j.asked_at, j.ended_at, j.total, j.fault, j.document, j.file_name,
                   j.file_size, case when j.state = 'DONE' then j.total else r.done end as done
            from exchange_job j join exchange_run r on r.job = j.id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JobList(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @ByAnyone
    PageOf<JobView> page(Viewer viewer, @Nullable UUID after, int size, Locale locale) {
        return new Listing<>(
                        jdbc.sql(COLUMNS + """
                                where j.owner = :me and (cast(:after as uuid) is null or j.id < :after)
                                order by j.id desc limit :limit
                                """).param("me", viewer.person()).param("after", after),
                        jdbc.sql(
                                        "select count(*) from (select from exchange_job where owner = :me limit :limit) counted")
                                .param("me", viewer.person()),
                        view(locale),
                        row -> row.id().toString())
                .page(size);
    }

    /** @throws Missing when it is not one's own */
    @ByAnyone
    JobView get(Viewer viewer, UUID id, Locale locale) {
        return jdbc.sql(COLUMNS + "where j.id = :id and j.owner = :me")
                .param("id", id)
                .param("me", viewer.person())
                .query(view(locale))
                .optional()
                .orElseThrow(Missing::new);
    }

    private RowMapper<JobView> view(Locale locale) {
        return (row, number) -> {
            State state = State.valueOf(row.getString("state"));
            UUID document = row.getObject("document", UUID.class);
            OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
            return new JobView(
                    row.getObject("id", UUID.class),
                    state,
                    row.getString("sheet"),
                    json.readValue(row.getString("told"), new TypeReference<List<Told>>() {}),
                    row.getObject("asked_at", OffsetDateTime.class),
                    ended,
                    row.getLong("done"),
                    row.getLong("total"),
                    fault(row, locale),
                    document,
                    row.getString("file_name"),
                    row.getObject("file_size", Long.class),
                    document == null || ended == null ? null : until(ended),
                    state.isUnderWay() ? Set.of(JobView.Act.CANCEL) : Set.of());
        };
    }

    private static @Nullable String fault(ResultSet row, Locale locale) throws SQLException {
        String slug = row.getString("fault");
        return slug == null ? null : Words.in(locale).say("problem." + slug);
    }

    private static java.time.LocalDate until(OffsetDateTime ended) {
        return ended.plus(Job.KEPT).atZoneSameInstant(HouseClock.SHANGHAI).toLocalDate();
    }
}
