package org.dukou.income;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.dukou.kernel.Sought;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.Listing;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The expected payments of all matters a viewer may see, the longest due first. */
@Service
@Transactional(readOnly = true)
class PaymentList {

    private static final String STATE = """
            case when p.paid >= p.amount - p.not_due then case when p.not_due = 0 then 'PAID' else 'NOT_DUE' end
                 when p.due_on < :today then 'OVERDUE'
                 when p.paid > 0 then 'PARTLY' else 'OPEN' end
            """;

    private static final String FROM = """
            from payment p join income i on i.id = p.income
            where i.audience && cast(:tokens as text[])
              and (cast(:state as text) is null or %s = :state)
              and (cast(:matter as uuid) is null or i.about_id = :matter)
              and (cast(:like as text) is null or p.id in (
                    select q.id from payment q where %s
                    union select q.id from payment q where q.kind = any(:kinds)
                    union select q.id from payment q join income j on j.id = q.income where %s))
            """.formatted(STATE, Sought.found("q.sought"), Sought.found("j.sought"));

    /** Payments that wait for an event have no day and come last. */
    private static final String DUE = "coalesce(p.due_on, date '9999-12-31')";

    private static final Sorting SORTING =
            Sorting.upBy(DUE, "payment p", "p.id").and("dueOn", DUE).and("amount", "p.amount");

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            row.getString("label"),
            row.getString("payment_kind") == null ? null : PaymentKind.valueOf(row.getString("payment_kind")),
            row.getObject("due_on", LocalDate.class),
            new Money(row.getBigDecimal("amount")),
            new Money(row.getBigDecimal("paid")),
            Payment.State.valueOf(row.getString("state")),
            new MatterView(
                    row.getString("kind"),
                    row.getObject("matter", UUID.class),
                    row.getString("number"),
                    row.getString("title"),
                    row.getString("link")));

    private final JdbcClient jdbc;
    private final HouseClock clock;

    PaymentList(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
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
                        select p.id, p.label, p.kind as payment_kind, p.due_on, p.amount, p.paid, %s as state,
                               i.about ->> 'kind' as kind, cast(i.about ->> 'id' as uuid) as matter,
                               i.about ->> 'number' as number, i.about ->> 'title' as title, i.about ->> 'link' as link
                        %s
                        """.formatted(STATE, FROM) + order.page(), viewer, filter)
                        .param("after", after),
                filtered("select count(*) from (select %s limit :limit) counted".formatted(FROM), viewer, filter),
                ROW,
                row -> row.id().toString());
    }

    /** Totals of what a viewer may see: what has come is every booking, also what nobody expected. */
    @ByAnyone
    Totals totals(Viewer viewer) {
        return jdbc.sql("""
                        select coalesce(sum(p.amount - p.not_due), 0) as expected, (select coalesce(sum(r.amount), 0) from receipt r join income j on j.id = r.income
                                where j.audience && cast(:tokens as text[])) as received,
                               coalesce(sum(p.amount - p.not_due - p.paid) filter (where p.due_on < :today), 0) as overdue
                        from payment p join income i on i.id = p.income where i.audience && cast(:tokens as text[])
                        """)
                .param("tokens", viewer.tokenArray())
                .param("today", clock.today())
                .query((row, number) -> new Totals(
                        money(row.getBigDecimal("expected")),
                        money(row.getBigDecimal("received")),
                        money(row.getBigDecimal("overdue"))))
                .single();
    }

    private static Money money(BigDecimal sum) {
        return new Money(sum);
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return Sought.bind(
                jdbc.sql(sql)
                        .param("tokens", viewer.tokenArray())
                        .param("today", clock.today())
                        .param(
                                "state",
                                filter.state() == null ? null : filter.state().name())
                        .param("matter", filter.matter())
                        .param(
                                "kinds",
                                PaymentKind.meantBy(filter.q()).map(Enum::name).toArray(String[]::new)),
                filter.q());
    }

    record Filter(
            Payment.@Nullable State state,
            @Nullable String q,
            @Nullable UUID matter) {}

    record Row(
            UUID id,
            String label,
            @Nullable PaymentKind kind,
            @Nullable LocalDate dueOn,
            Money amount,
            Money paid,
            Payment.State state,
            MatterView matter) {}

    record MatterView(String kind, UUID id, @Nullable String number, String title, String link) {}

    record Totals(Money expected, Money received, Money overdue) {}
}
