package org.dukou.seal;

import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Sought;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The seal register a viewer may see, the newest first. */
@Service
@Transactional(readOnly = true)
class SealList {

    private static final Sorting SORTING = Sorting.newestFirst("seal_use", "id").and("number", "number");

    private static final String WHERE = """
            audience && cast(:tokens as text[])
            and (cast(:stage as text) is null or stage = :stage)
            and (cast(:kind as text) is null or kind = :kind)
            and """ + Sought.in("sought");

    private static final RowMapper<Row> ROW = (row, place) -> new Row(
            row.getObject("id", UUID.class),
            row.getString("number"),
            Stage.valueOf(row.getString("stage")),
            SealKind.valueOf(row.getString("kind")),
            row.getString("paper"),
            row.getInt("copies"),
            row.getString("title"),
            row.getString("link"),
            row.getString("asker"),
            row.getObject("asked_on", LocalDate.class),
            row.getString("keeper"),
            row.getObject("set_on", LocalDate.class));

    private final JdbcClient jdbc;

    SealList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ByAnyone
    PageOf<Row> page(Viewer viewer, Filter filter, @Nullable String sort, @Nullable UUID after, int size) {
        return listing(viewer, filter, sort, after).page(size);
    }

    /** The whole register from after this line on. */
    Listing<Row> listing(Viewer viewer, Filter filter, @Nullable String sort, @Nullable UUID after) {
        Sorting.Order order = SORTING.asked(sort);
        return new Listing<>(
                filtered("""
                        select id, number, stage, kind, paper, copies, about ->> 'title' as title, about ->> 'link' as link,
                               asker, asked_on, keeper, set_on
                        from seal_use
                        where %s
                        """ + order.page(), viewer, filter).param("after", after),
                filtered("select count(*) from (select from seal_use where %s limit :limit) counted", viewer, filter),
                ROW,
                row -> row.id().toString());
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return Sought.bind(
                jdbc.sql(sql.formatted(WHERE))
                        .param("tokens", viewer.tokenArray())
                        .param(
                                "stage",
                                filter.stage() == null ? null : filter.stage().name())
                        .param(
                                "kind",
                                filter.kind() == null ? null : filter.kind().name()),
                filter.q());
    }

    record Filter(
            @Nullable String q,
            @Nullable Stage stage,
            @Nullable SealKind kind) {}

    record Row(
            UUID id,
            String number,
            Stage stage,
            SealKind kind,
            String paper,
            int copies,
            String title,
            String link,
            String asker,
            LocalDate askedOn,
            @Nullable String keeper,
            @Nullable LocalDate setOn) {}
}
