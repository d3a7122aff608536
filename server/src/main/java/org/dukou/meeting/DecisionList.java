package org.dukou.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Like;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bodies a viewer sits on have before them and have decided: the latest decisions first, then what waits. */
@Service
@Transactional(readOnly = true)
class DecisionList {

    private static final String FROM = """
            from agenda_item i left join meeting m on m.id = i.meeting
            where i.audience && cast(:tokens as text[])
              and (cast(:body as uuid) is null or i.body = :body)
              and (case when :coming then i.state in ('WAITING', 'LISTED')
                        else i.settled_on is not null end)
              and (cast(:outcome as text) is null or i.outcome = :outcome)
              and (cast(:year as int) is null or :coming or extract(year from i.settled_on) = :year)
              and (cast(:like as text) is null or i.matter_title ilike :like or i.matter_number ilike :like
                   or m.number ilike :like)
            """;

    private final JdbcClient jdbc;

    DecisionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ByAnyone
    PageOf<Row> page(Viewer viewer, Filter filter, @Nullable UUID after, int size) {
        return listing(viewer, filter, after).page(size);
    }

    Listing<Row> listing(Viewer viewer, Filter filter, @Nullable UUID after) {
        return new Listing<>(
                filtered("""
                        select i.id, i.matter_kind, i.matter_id, i.matter_number, i.matter_title, i.matter_link,
                               i.applicant_name, cast(i.since at time zone 'Asia/Shanghai' as date) as since, i.place, i.outcome,
                               i.settled_on, i.meeting, m.number as meeting_number, m.held_on
                        %s and (cast(:after as uuid) is null or i.id < :after)
                        order by i.id desc limit :limit
                        """.formatted(FROM), viewer, filter).param("after", after),
                filtered("select count(*) from (select %s limit :limit) counted".formatted(FROM), viewer, filter),
                Row.class,
                row -> row.id().toString());
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return jdbc.sql(sql)
                .param("tokens", viewer.tokenArray())
                .param("body", filter.body())
                .param("coming", filter.coming())
                .param(
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().name())
                .param("year", filter.year())
                .param("like", Like.containing(filter.q()));
    }

    /** @param coming what is still to be decided, instead of what has been */
    record Filter(
            @Nullable UUID body,
            boolean coming,
            @Nullable Outcome outcome,
            @Nullable Integer year,
            @Nullable String q) {}

    /**
     * @param since the day it came to the body
     * @param place on the agenda of its meeting
     * @param settledOn the day the minutes were confirmed
     */
    record Row(
            UUID id,
            String matterKind,
            UUID matterId,
            @Nullable String matterNumber,
            String matterTitle,
            String matterLink,
            String applicantName,
            LocalDate since,
            int place,
            @Nullable Outcome outcome,
            @Nullable LocalDate settledOn,
            @Nullable UUID meeting,
            @Nullable String meetingNumber,
            @Nullable LocalDate heldOn) {}
}
