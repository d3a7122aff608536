package org.dukou.reward;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dukou.income.Come;
import org.dukou.income.Incomes;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.reward.calculation.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the money of a deal is: what came, what went back, what was let go to whom, what of that is claimed back and what has come
 * back. What all keep together and what waits to be distributed is what came less what went back; an auditor adds it up.
 */
@Service
@Transactional(readOnly = true)
class Balances {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Incomes incomes;

    Balances(JdbcClient jdbc, JsonMapper json, Incomes incomes) {
        this.jdbc = jdbc;
        this.json = json;
        this.incomes = incomes;
    }

    /** Of a deal, if anything was let go yet and this viewer sees everyone's figures; to others nothing says whether it was. */
    @ByAnyone
    Optional<Balance> of(Viewer viewer, UUID deal, Locale locale) {
        List<LetGo> letGo = Readers.seesAll(viewer, false) ? letGo(viewer, deal) : List.of();
        if (letGo.isEmpty()) {
            return Optional.empty();
        }
        Map<Key, Sums> sums = new LinkedHashMap<>();
        letGo.forEach(one -> one.reckoning.parts().forEach(part -> add(part, sums)));
        settled(deal).forEach((key, amount) -> sums.computeIfPresent(key, (_, sum) -> sum.settled(amount)));
        List<Line> lines = sums.entrySet().stream()
                .filter(entry -> !entry.getValue().isNothing())
                .map(entry -> entry.getValue().line(entry.getKey(), locale))
                .toList();
        Come come = incomes.come("deal", deal);
        Money kept = Money.sum(lines.stream().map(Line::kept).toList());
        return Optional.of(new Balance(
                come.received(),
                come.refunded(),
                Money.sum(lines.stream().map(Line::given).toList()),
                kept,
                come.received().minus(come.refunded()).minus(kept),
                Money.sum(lines.stream().map(Line::open).toList()),
                lines));
    }

    private static void add(Reckoning.Part part, Map<Key, Sums> sums) {
        for (Reckoning.Person person : part.persons()) {
            add(new Key(Receiver.PERSON, person.person(), person.name()), person.amount(), sums);
        }
        for (Reckoning.Layer layer : part.layers()) {
            if (!layer.name().equals(Scheme.TEAM)) {
                add(new Key(Receiver.LAYER, null, layer.name()), layer.amount(), sums);
            }
        }
        for (Reckoning.Owner owner : part.others()) {
            add(new Key(Receiver.OWNER, null, owner.name()), owner.amount(), sums);
        }
        add(new Key(Receiver.COSTS, null, ""), part.used(), sums);
    }

    private static void add(Key key, Money amount, Map<Key, Sums> sums) {
        sums.merge(key, Sums.of(amount), Sums::plus);
    }

    /** Every distribution of money that was let go and stands, and the counter-entries of refunds. */
    private List<LetGo> letGo(Viewer viewer, UUID deal) {
        return jdbc.sql("""
                        select reckoning from distribution
                        where deal = :deal and receipt is not null and stage in ('RELEASED', 'PAID')
                          and (counter_of is null or refund is not null) and audience && cast(:tokens as text[])
                        order by id
                        """)
                .param("deal", deal)
                .param("tokens", viewer.tokenArray())
                .query((row, number) -> new LetGo(json.readValue(row.getString("reckoning"), Reckoning.class)))
                .list();
    }

    private Map<Key, Money> settled(UUID deal) {
        Map<Key, Money> settled = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.receiver, c.person, c.name, c.settled
                        from claim c join distribution d on d.id = c.distribution
                        where d.deal = :deal and d.stage in ('RELEASED', 'PAID')
                        """).param("deal", deal).query(row -> {
            Key key = new Key(
                    Receiver.valueOf(row.getString("receiver")),
                    row.getObject("person", UUID.class),
                    row.getString("name"));
            settled.merge(key, new Money(row.getBigDecimal("settled")), Money::plus);
        });
        return settled;
    }

    private record LetGo(Reckoning reckoning) {}

    /** One receiver; who is known to the house is one whatever they are called. */
    private record Key(Receiver receiver, @Nullable UUID person, String name) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key(Receiver r, UUID p, String n)
                    && receiver == r
                    && Objects.equals(person, p)
                    && (person != null || name.equals(n));
        }

        @Override
        public int hashCode() {
            return Objects.hash(receiver, person == null ? name : person);
        }
    }

    /** @param given what was let go, @param back what of it was claimed back */
    private record Sums(Money given, Money back, Money settled) {

        static Sums of(Money amount) {
            return new Sums(amount.max(Money.ZERO), amount.min(Money.ZERO).negated(), Money.ZERO);
        }

        Sums plus(Sums other) {
            return new Sums(given.plus(other.given), back.plus(other.back), settled.plus(other.settled));
        }

        Sums settled(Money amount) {
            return new Sums(given, back, settled.plus(amount));
        }

        boolean isNothing() {
            return given.isZero() && back.isZero();
        }

        Line line(Key key, Locale locale) {
            return new Line(
                    key.receiver(),
                    key.person(),
                    ClaimView.called(key.receiver(), key.name(), locale),
                    given,
                    back,
                    given.minus(back),
                    settled,
                    back.minus(settled));
        }
    }

    /**
     * @param received all that came, what was booked wrongly left out
     * @param refunded what of it went back
     * @param given what was let go
     * @param kept what of that everybody keeps
     * @param waiting what has come, has not gone back, and nobody has been given yet
     * @param open what was claimed back and has not come back
     */
    record Balance(
            Money received, Money refunded, Money given, Money kept, Money waiting, Money open, List<Line> lines) {}

    /**
     * @param back what of it was claimed back
     * @param kept what is left of it
     * @param settled what of the claim has come back, or was kept back
     * @param open what has not
     */
    record Line(
            Receiver receiver,
            @Nullable UUID person,
            String name,
            Money given,
            Money back,
            Money kept,
            Money settled,
            Money open) {}
}
