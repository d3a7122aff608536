package org.dukou.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Sought;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices a viewer may see in the workbench. */
@Service
@Transactional(readOnly = true)
class NoticeList {

    private static final Sorting SORTING = Sorting.newestFirst("notice", "id")
            .and("number", "number")
            .and("publishedOn", "published_on")
            .and("lastDay", "last_day");

    private static final String WHERE = """
            audience && cast(:tokens as text[])
            and (cast(:kind as text) is null or kind = :kind)
            and (cast(:state as text) is null or state = :state)
            and (cast(:matterKind as text) is null or matter_kind = :matterKind)
            and (cast(:matterId as uuid) is null or matter_id = :matterId)
            and """ + Sought.in("sought");

    private final JdbcClient jdbc;

    NoticeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ByAnyone
    PageOf<Row> page(Viewer viewer, Filter filter, @Nullable String sort, @Nullable UUID after, int size) {
        return listing(viewer, filter, sort, after).page(size);
    }

    /** The whole list from after this row on. */
    Listing<Row> listing(Viewer viewer, Filter filter, @Nullable String sort, @Nullable UUID after) {
        Sorting.Order order = SORTING.asked(sort);
        return new Listing<>(
                filtered("""
                        select id, number, kind, state, headline, published_on, last_day, provisional, days, working,
                               about ->> 'number' as matter_number, about ->> 'link' as matter_link, market_address,
                               (select count(*) from objection o where o.notice = notice.id) as objections,
                               (select count(*) from objection o
                                where o.notice = notice.id and o.state in ('WAITING', 'ADMITTED')) as undecided
                        from notice
                        where %s
                        """ + order.page(), viewer, filter).param("after", after),
                filtered("select count(*) from (select from notice where %s limit :limit) counted", viewer, filter),
                Row.class,
                row -> row.id().toString());
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return Sought.bind(
                jdbc.sql(sql.formatted(WHERE))
                        .param("tokens", viewer.tokenArray())
                        .param(
                                "kind",
                                filter.kind() == null ? null : filter.kind().name())
                        .param(
                                "state",
                                filter.state() == null ? null : filter.state().name())
                        .param("matterKind", filter.matterKind())
                        .param("matterId", filter.matterId()),
                filter.q());
    }

    record Filter(
            @Nullable String q,
            @Nullable NoticeKind kind,
            @Nullable NoticeState state,
            @Nullable String matterKind,
            @Nullable UUID matterId) {}

    /** @param undecided objections that wait for admission or are being looked into */
    record Row(
            UUID id,
            String number,
            NoticeKind kind,
            NoticeState state,
            String headline,
            LocalDate publishedOn,
            LocalDate lastDay,
            boolean provisional,
            int days,
            boolean working,
            @Nullable String matterNumber,
            String matterLink,
            @Nullable String marketAddress,
            long objections,
            long undecided) {}
}
