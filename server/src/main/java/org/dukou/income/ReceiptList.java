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

/**
 * Every booking of money that a viewer may see, the latest first: receipts, refunds and the counter-entries that take wrong ones
 * back. Whatever is left out or added up, it is the figure 已到账 line by line.
 */
@Service
@Transactional(readOnly = true)
class ReceiptList {

    private static final Sorting SORTING = Sorting.newestFirst("receipt r", "r.id")
            .and("receivedOn", "r.received_on")
            .and("amount", "r.amount");

    private static final String FROM = """
            from receipt r join income i on i.id = r.income
            where i.audience && cast(:tokens as text[])
              and (cast(:matter as uuid) is null or i.about_id = :matter)
              and (cast(:like as text) is null or r.id in (
                    select q.id from receipt q where %s
                    union select q.id from receipt q join income j on j.id = q.income where %s))
            """.formatted(Sought.found("q.sought"), Sought.found("j.sought"));

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("id", UUID.class),
            row.getObject("received_on", LocalDate.class),
            new Money(row.getBigDecimal("amount")),
            kind(row.getBoolean("refund"), row.getBoolean("counter")),
            row.getBoolean("taken_back"),
            row.getString("bank_reference"),
            row.getString("payer"),
            row.getString("note"),
            row.getString("booker"),
            new PaymentList.MatterView(
                    row.getString("kind"),
                    row.getObject("matter", UUID.class),
                    row.getString("number"),
                    row.getString("title"),
                    row.getString("link")));

    private static Kind kind(boolean refund, boolean counter) {
        return counter ? Kind.COUNTER : refund ? Kind.REFUND : Kind.RECEIPT;
    }

    private final JdbcClient jdbc;

    ReceiptList(JdbcClient jdbc) {
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
                        select r.id, r.received_on, r.amount, r.refund, r.reversal_of is not null as counter,
                               r.reversed_by is not null as taken_back, r.bank_reference, r.payer, r.note, r.booker,
                               i.about ->> 'kind' as kind, cast(i.about ->> 'id' as uuid) as matter,
                               i.about ->> 'number' as number, i.about ->> 'title' as title, i.about ->> 'link' as link
                        %s
                        """.formatted(FROM) + order.page(), viewer, filter).param("after", after),
                filtered("select count(*) from (select %s limit :limit) counted".formatted(FROM), viewer, filter),
                ROW,
                row -> row.id().toString());
    }

    private StatementSpec filtered(String sql, Viewer viewer, Filter filter) {
        return Sought.bind(
                jdbc.sql(sql).param("tokens", viewer.tokenArray()).param("matter", filter.matter()), filter.q());
    }

    record Filter(@Nullable String q, @Nullable UUID matter) {}

    /** What a booking is. */
    enum Kind {
        RECEIPT,
        REFUND,
        /** Takes another booking back. */
        COUNTER
    }

    /**
     * @param amount below zero for a refund and for the counter-entry of a receipt
     * @param takenBack was taken back by another
     */
    record Row(
            UUID id,
            LocalDate receivedOn,
            Money amount,
            Kind kind,
            boolean takenBack,
            String bankReference,
            String payer,
            String note,
            String booker,
            PaymentList.MatterView matter) {}
}
