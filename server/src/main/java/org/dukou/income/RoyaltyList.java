package org.dukou.income;

import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Money;
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

/** The royalties of all licences a viewer may see, the latest first. */
@Service
@Transactional(readOnly = true)
class RoyaltyList {

    private static final Sorting SORTING =
            Sorting.newestFirst("royalty r", "r.id").and("reportDue", "r.report_due");

    private static final String FROM = """
            from royalty r
            where r.audience && cast(:tokens as text[])
              and (cast(:stage as text) is null or r.stage = :stage)
              and (cast(:matter as uuid) is null or r.about_id = :matter)
              and """ + Sought.in("r.sought");

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            row.getString("number"),
            RoyaltyStage.valueOf(row.getString("stage")),
            row.getString("licensee"),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            row.getObject("report_due", LocalDate.class),
            row.getBigDecimal("amount") == null ? null : new Money(row.getBigDecimal("amount")),
            new PaymentList.MatterView(
                    row.getString("kind"),
                    row.getObject("matter", UUID.class),
                    row.getString("matter_number"),
                    row.getString("title"),
                    row.getString("link")));

    private final JdbcClient jdbc;

    RoyaltyList(JdbcClient jdbc) {
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
                        select r.id, r.number, r.stage, r.licensee, r.first_day, r.last_day, r.report_due, r.amount,
                               r.about_kind as kind, r.about_id as matter, r.about ->> 'number' as matter_number,
                               r.about ->> 'title' as title, r.about ->> 'link' as link
                        %s
                        """.formatted(FROM) + order.page(), viewer, filter).param("after", after),
                filtered("select count(*) from (select %s limit :limit) counted".formatted(FROM), viewer, filter),
                ROW,
                row -> row.id().toString());
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return Sought.bind(
                jdbc.sql(sql)
                        .param("tokens", viewer.tokenArray())
                        .param(
                                "stage",
                                filter.stage() == null ? null : filter.stage().name())
                        .param("matter", filter.matter()),
                filter.q());
    }

    record Filter(
            @Nullable RoyaltyStage stage,
            @Nullable String q,
            @Nullable UUID matter) {}

    /** @param amount what is due by the report; null while nothing is reported */
    record Row(
            UUID id,
            String number,
            RoyaltyStage stage,
            String licensee,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate reportDue,
            @Nullable Money amount,
            PaymentList.MatterView matter) {}
}
