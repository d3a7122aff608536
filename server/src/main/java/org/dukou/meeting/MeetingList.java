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

/** The meetings of the bodies a viewer sits on, the latest first. */
@Service
@Transactional(readOnly = true)
class MeetingList {

    private static final String FROM = """
            from meeting m
            where m.audience && cast(:tokens as text[])
              and (cast(:body as uuid) is null or m.body = :body)
              and (cast(:stage as text) is null or m.stage = :stage)
              and (cast(:year as int) is null or extract(year from m.held_on) = :year)
              and (cast(:like as text) is null or m.number ilike :like or m.place ilike :like or m.body_name ilike :like)
            """;

    private final JdbcClient jdbc;

    MeetingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ByAnyone
    PageOf<Row> page(Viewer viewer, Filter filter, @Nullable UUID after, int size) {
        return listing(viewer, filter, after).page(size);
    }

    Listing<Row> listing(Viewer viewer, Filter filter, @Nullable UUID after) {
        return new Listing<>(
                filtered("""
                        select m.id, m.number, m.body, m.body_name, m.held_on, m.starts_at, m.place, m.cutoff, m.stage,
                               (select count(*) from agenda_item i where i.meeting = m.id) as matters
                        %s and (cast(:after as uuid) is null
                                or (m.held_on, m.id) < (select b.held_on, b.id from meeting b where b.id = :after))
                        order by m.held_on desc, m.id desc limit :limit
                        """.formatted(FROM), viewer, filter).param("after", after),
                filtered("select count(*) from (select %s limit :limit) counted".formatted(FROM), viewer, filter),
                Row.class,
                row -> row.id().toString());
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return jdbc.sql(sql)
                .param("tokens", viewer.tokenArray())
                .param("body", filter.body())
                .param("stage", filter.stage() == null ? null : filter.stage().name())
                .param("year", filter.year())
                .param("like", Like.containing(filter.q()));
    }

    record Filter(
            @Nullable UUID body,
            @Nullable Stage stage,
            @Nullable Integer year,
            @Nullable String q) {}

    record Row(
            UUID id,
            String number,
            UUID body,
            String bodyName,
            LocalDate heldOn,
            @Nullable String startsAt,
            String place,
            LocalDate cutoff,
            Stage stage,
            int matters) {}
}
