package org.dukou.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

/** The distributions a viewer may see, the newest first; whoever is only rewarded reads their own amount and no other. */
@Service
@Transactional(readOnly = true)
class DistributionList {

    private static final Sorting SORTING = Sorting.newestFirst("distribution d", "d.id")
            .and("number", "d.number")
            .and("receivedOn", "d.received_on")
            .and("income", "d.income");

    private static final String WHERE = """
            d.audience && cast(:tokens as text[])
            and (cast(:stage as text) is null or d.stage = :stage)
            and (cast(:deal as uuid) is null or d.deal = :deal)
            and (not :mine or exists (select from payee p where p.distribution = d.id and p.person = :me)
                 or exists (select from claim c where c.distribution = d.id and c.person = :me))
            and """ + Sought.in("d.sought");

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            row.getString("number"),
            Stage.valueOf(row.getString("stage")),
            row.getObject("stage_since", OffsetDateTime.class),
            row.getObject("deal", UUID.class),
            row.getString("deal_number"),
            row.getString("title"),
            row.getBoolean("shares"),
            row.getBoolean("counter"),
            row.getBoolean("claim"),
            row.getObject("received_on", LocalDate.class),
            new Money(row.getBigDecimal("income")),
            money(row.getBigDecimal("net")),
            money(row.getBigDecimal("reward")),
            money(row.getBigDecimal("mine")));

    private final JdbcClient jdbc;

    DistributionList(JdbcClient jdbc) {
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
                        select d.id, d.number, d.stage, d.stage_since, d.deal, d.deal_matter ->> 'number' as deal_number,
                               d.deal_matter ->> 'title' as title, d.receipt is null as shares, d.received_on,
                               d.counter_of is not null as counter, d.refund is not null as claim,
                               d.income,
                               case when whole then d.net end as net, case when whole then d.reward end as reward,
                               (select sum(amount) from (
                                    select p.amount from payee p where p.distribution = d.id and p.person = :me
                                    union all
                                    select -c.amount from claim c where c.distribution = d.id and c.person = :me
                                ) own) as mine
                        from distribution d, lateral (select :whole or (:shares and d.receipt is null) as whole) seen
                        where %s
                        """ + order.page(), viewer, filter)
                        .param("whole", Readers.seesAll(viewer, false))
                        .param("shares", Readers.seesAll(viewer, true))
                        .param("after", after),
                filtered(
                        "select count(*) from (select from distribution d where %s limit :limit) counted",
                        viewer, filter),
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
                        .param("deal", filter.deal())
                        .param("mine", filter.mine())
                        .param("me", viewer.person()),
                filter.q());
    }

    private static @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount);
    }

    record Filter(
            @Nullable String q,
            @Nullable Stage stage,
            @Nullable UUID deal,
            boolean mine) {}

    /**
     * @param shares shares of a company instead of money
     * @param counter takes another distribution back
     * @param claim claims back part of another after a refund
     * @param net null for whoever sees only their own amount
     * @param mine what falls to the viewer; null for nothing
     */
    record Row(
            UUID id,
            String number,
            Stage stage,
            OffsetDateTime stageSince,
            UUID deal,
            @Nullable String dealNumber,
            String title,
            boolean shares,
            boolean counter,
            boolean claim,
            LocalDate receivedOn,
            Money income,
            @Nullable Money net,
            @Nullable Money reward,
            @Nullable Money mine) {}
}
