package org.dukou.reward;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds from what a claim may be kept back: for a person, what they are still to be paid of any deal; for a part of the income
 * or another owner, what a distribution of the same deal that was let go gives to the same.
 */
@Component
class Offsets {

    private static final String ROOM = """
            with claimed as (
                select c.place, c.receiver, c.person, c.name, c.told_apart from claim c
                where c.distribution = :claim and c.amount > c.settled and c.receiver <> 'COSTS'),
            payouts as (
                select d.id, d.number, d.deal, d.stage, d.reckoning from distribution d
                where d.counter_of is null and d.receipt is not null and d.stage in ('RELEASED', 'PAID')),
            lines as (
                select d.id, d.number, line.kind, line.name, sum(line.amount) as amount
                from payouts d cross join jsonb_array_elements(d.reckoning -> 'parts') part
                cross join lateral (
                    select 'LAYER' as kind, one ->> 'name' as name, cast(one ->> 'amount' as numeric) as amount
                    from jsonb_array_elements(part -> 'layers') one
                    union all
                    select 'OWNER', one ->> 'name', cast(one ->> 'amount' as numeric)
                    from jsonb_array_elements(part -> 'others') one) line
                where d.deal = :deal and d.id <> :taken
                group by d.id, d.number, line.kind, line.name),
            kept as (
                select c.receiver, c.name, cast(one ->> 'against' as uuid) as against,
                       sum(cast(one ->> 'amount' as numeric)) as amount
                from distribution d join claim c on c.distribution = d.id
                cross join jsonb_array_elements(c.settlements) one
                where d.deal = :deal and one ->> 'against' is not null
                group by c.receiver, c.name, one ->> 'against')
            select c.place, d.id, d.number, p.amount - p.set_off as room
            from claimed c join payee p on c.receiver = 'PERSON' and (p.person = c.person
                or c.person is null and p.person is null and p.name = c.name
                   and p.told_apart is not distinct from c.told_apart)
            join payouts d on d.id = p.distribution and (c.person is not null or d.deal = :deal)
            where d.stage = 'RELEASED' and p.paid_on is null and p.amount > p.set_off
            union all
            select c.place, l.id, l.number, l.amount - coalesce(k.amount, 0)
            from claimed c join lines l on l.kind = c.receiver and l.name = c.name
            left join kept k on k.receiver = c.receiver and k.name = c.name and k.against = l.id
            where l.amount > coalesce(k.amount, 0)
            order by 1, 3
            """;

    private final JdbcClient jdbc;

    Offsets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By place of the claim; the payout whose refund is claimed gives nothing to a part twice. */
    List<Offset> of(Distribution claim) {
        return jdbc.sql(ROOM)
                .param("claim", claim.id().value())
                .param("deal", claim.deal().id())
                .param("taken", claim.counterOf())
                .query((row, number) -> new Offset(
                        row.getInt("place"),
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        new Money(row.getBigDecimal("room"))))
                .list();
    }

    /**
     * @param place of the claim
     * @param number of the distribution it may be kept back from
     * @param room how much at most
     */
    record Offset(int place, UUID distribution, String number, Money room) {}
}
