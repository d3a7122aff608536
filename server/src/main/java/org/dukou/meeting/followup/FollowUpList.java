package org.dukou.meeting.followup;

import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Like;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be done because of resolutions, as far as a viewer may know, the earliest due first. */
@Service
@Transactional(readOnly = true)
class FollowUpList {

    private static final String STATE = """
            case when f.done_on > f.due then 'DONE_LATE' when f.done_on is not null then 'DONE'
                 when f.due < :today then 'OVERDUE' else 'OPEN' end
            """;

    private static final String FROM = """
            from follow_up f
            where f.audience && cast(:tokens as text[])
              and (cast(:body as uuid) is null or f.body = :body)
              and (cast(:owner as uuid) is null or f.owner = :owner)
              and (cast(:year as int) is null or extract(year from f.given_on) = :year)
              and (cast(:state as text) is null or %s = :state or :state = 'DONE' and f.done_on is not null)
              and (cast(:like as text) is null or f.what ilike :like or f.number ilike :like
                   or f.owner_name ilike :like or f.resolution ilike :like)
            """.formatted(STATE);

    private final JdbcClient jdbc;
    private final HouseClock clock;

    FollowUpList(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ByAnyone
    PageOf<Row> page(Viewer viewer, Filter filter, @Nullable UUID after, int size) {
        return listing(viewer, filter, after).page(size);
    }

    Listing<Row> listing(Viewer viewer, Filter filter, @Nullable UUID after) {
        return new Listing<>(
                filtered("""
                        select f.id, f.number, f.what, f.resolution, f.body_name, f.owner_name, f.due, f.given_on, f.done_on,
                               f.evidence, %s as state
                        %s and (cast(:after as uuid) is null
                                or (f.due, f.id) > (select b.due, b.id from follow_up b where b.id = :after))
                        order by f.due, f.id limit :limit
                        """.formatted(STATE, FROM), viewer, filter).param("after", after),
                filtered("select count(*) from (select %s limit :limit) counted".formatted(FROM), viewer, filter),
                Row.class,
                row -> row.id().toString());
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return jdbc.sql(sql)
                .param("tokens", viewer.tokenArray())
                .param("today", clock.today())
                .param("body", filter.body())
                .param("owner", filter.mine() ? viewer.person() : null)
                .param("year", filter.year())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("like", Like.containing(filter.q()));
    }

    /** @param mine only what this viewer is to do */
    record Filter(
            @Nullable UUID body,
            boolean mine,
            @Nullable FollowUpState state,
            @Nullable Integer year,
            @Nullable String q) {}

    record Row(
            UUID id,
            String number,
            String what,
            String resolution,
            String bodyName,
            String ownerName,
            LocalDate due,
            LocalDate givenOn,
            @Nullable LocalDate doneOn,
            @Nullable String evidence,
            FollowUpState state) {}
}
