package org.dukou.deal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dukou.deal.terms.Pricing;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Money;
import org.dukou.kernel.Sought;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByDealMakers;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deals a viewer may see. */
@Service
@Transactional(readOnly = true)
class DealList {

    private static final int MOST_COMPARABLE = 10;

    private static final Sorting SORTING = Sorting.newestFirst("deal", "id")
            .and("number", "number")
            .and("stageSince", "stage_since")
            .and("price", "coalesce(price, 0)");

    private static final String WHERE = """
            audience && cast(:tokens as text[])
            and (cast(:stage as text) is null or stage = :stage)
            and (cast(:way as text) is null or way = :way)
            and (cast(:disclosure as text) is null
                 or sheet -> 'parts' @> jsonb_build_array(jsonb_build_object('disclosure', cast(:disclosure as text))))
            and (cast(:taker as uuid) is null or taker = :taker)
            and (not :mine or :me in (opened_by, assistant) or audience && array[cast(:meToken as text)])
            and """ + Sought.in("sought");

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            row.getString("number"),
            row.getString("title"),
            Stage.valueOf(row.getString("stage")),
            row.getObject("stage_since", OffsetDateTime.class),
            Way.valueOf(row.getString("way")),
            Pricing.Kind.valueOf(row.getString("pricing")),
            row.getString("taker_name"),
            row.getBigDecimal("price") == null ? null : new Money(row.getBigDecimal("price")),
            row.getString("college_name"),
            row.getString("opener"),
            row.getBoolean("stopped"));

    private final JdbcClient jdbc;

    DealList(JdbcClient jdbc) {
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
                        select id, number, title, stage, stage_since, way, pricing, taker_name, price, college_name, opener,
                               stopped
                        from deal
                        where %s
                        """ + order.page(), viewer, filter).param("after", after),
                filtered("select count(*) from (select from deal where %s limit :limit) counted", viewer, filter),
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
                        .param("way", filter.way() == null ? null : filter.way().name())
                        .param(
                                "disclosure",
                                filter.disclosure() == null
                                        ? null
                                        : filter.disclosure().toString())
                        .param("taker", filter.taker())
                        .param("mine", filter.mine())
                        .param("me", viewer.person())
                        .param("meToken", Audience.person(viewer.person())),
                filter.q());
    }

    /** What was paid before for something of the same way, in the same college first: to hold a price against. */
    @ByDealMakers
    List<Comparable> comparable(Viewer viewer, Deal deal) {
        return jdbc.sql("""
                        select id, number, title, way, price, signed_on, taker_name, college = :college as same_college
                        from deal
                        where audience && cast(:tokens as text[]) and way = :way and price is not null and id <> :deal
                          and stage in ('READY_TO_SIGN', 'SIGNED', 'COMPLETED')
                        order by (college = :college) desc, coalesce(signed_on, stage_since::date) desc limit :most
                        """)
                .param("tokens", viewer.tokenArray())
                .param("way", deal.way().name())
                .param("deal", deal.id().value())
                .param("college", deal.origin().college())
                .param("most", MOST_COMPARABLE)
                .query((row, number) -> new Comparable(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        new Money(row.getBigDecimal("price")),
                        row.getObject("signed_on", LocalDate.class),
                        row.getBoolean("same_college")))
                .list();
    }

    /**
     * @param disclosure only deals about this result
     * @param taker only deals with this firm
     */
    record Filter(
            @Nullable String q,
            @Nullable Stage stage,
            @Nullable Way way,
            @Nullable UUID disclosure,
            @Nullable UUID taker,
            boolean mine) {}

    record Row(
            UUID id,
            String number,
            String title,
            Stage stage,
            OffsetDateTime stageSince,
            Way way,
            Pricing.Kind pricing,
            @Nullable String takerName,
            @Nullable Money price,
            String collegeName,
            String opener,
            boolean stopped) {}

    record Comparable(
            UUID id,
            String number,
            String title,
            Money price,
            @Nullable LocalDate signedOn,
            boolean sameCollege) {}
}
