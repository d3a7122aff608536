package org.dukou.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.reward.calculation.Scheme;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one receiver owes of a refund; met by repaying or by setting it off, bit by bit, and never changed otherwise. */
@Entity
class Claim {

    @Id
    private UUID id;

    private int place;

    @Enumerated(EnumType.STRING)
    private Receiver receiver;

    private @Nullable UUID person;
    private String name;
    private @Nullable String toldApart;
    private Money amount;
    private Money settled;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Settlement> settlements;

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    private Claim(int place, Receiver receiver, String name, Money amount, Instant now) {
        this.id = Ids.timeOrdered(now);
        this.place = place;
        this.receiver = receiver;
        this.name = name;
        this.amount = amount;
        this.settled = Money.ZERO;
        this.settlements = List.of();
    }

    /** Of everybody who owes something, results together. @param taken below zero, figure by figure */
    static List<Claim> of(Reckoning taken, Instant now) {
        List<Claim> claims = new ArrayList<>();
        for (Payee payee : Payees.of(taken, now)) {
            Claim claim =
                    new Claim(0, Receiver.PERSON, payee.name(), payee.amount().negated(), now);
            claim.person = payee.person();
            claim.toldApart = payee.toldApart();
            add(claim, claims);
        }
        gathered(taken, Reckoning.Part::layers, Reckoning.Layer::name, Reckoning.Layer::amount)
                .forEach((name, sum) -> {
                    if (!name.equals(Scheme.TEAM)) {
                        add(new Claim(0, Receiver.LAYER, name, sum.negated(), now), claims);
                    }
                });
        gathered(taken, Reckoning.Part::others, Reckoning.Owner::name, Reckoning.Owner::amount)
                .forEach((name, sum) -> add(new Claim(0, Receiver.OWNER, name, sum.negated(), now), claims));
        Money costs = Money.sum(taken.parts().stream().map(Reckoning.Part::used).toList());
        add(new Claim(0, Receiver.COSTS, "", costs.negated(), now), claims);
        return claims;
    }

    private static void add(Claim claim, List<Claim> claims) {
        if (!claim.amount.isZero()) {
            claim.place = claims.size() + 1;
            claims.add(claim);
        }
    }

    private static <L> Map<String, Money> gathered(
            Reckoning taken,
            java.util.function.Function<Reckoning.Part, List<L>> lines,
            java.util.function.Function<L, String> name,
            java.util.function.Function<L, Money> amount) {
        Map<String, Money> sums = new LinkedHashMap<>();
        taken.parts().stream()
                .flatMap(part -> lines.apply(part).stream())
                .forEach(line -> sums.merge(name.apply(line), amount.apply(line), Money::plus));
        return sums;
    }

    /** @throws Refusal {@code reward/more-than-claimed} */
    void settle(Settlement settlement) {
        if (settlement.amount().compareTo(open()) > 0) {
            throw new Refusal("reward/more-than-claimed", called(), open());
        }
        List<Settlement> more = new ArrayList<>(settlements);
        more.add(settlement);
        settlements = List.copyOf(more);
        settled = settled.plus(settlement.amount());
    }

    Money open() {
        return amount.minus(settled);
    }

    boolean isOn(Viewer viewer) {
        return viewer.person().equals(person);
    }

    /** Whether this payee is the one who owes. */
    boolean isOn(Payee payee) {
        return person != null
                ? person.equals(payee.person())
                : payee.person() == null
                        && name.equals(payee.name())
                        && java.util.Objects.equals(toldApart, payee.toldApart());
    }

    String called() {
        return toldApart == null ? name : "%s（%s）".formatted(name, toldApart);
    }

    int place() {
        return place;
    }

    Receiver receiver() {
        return receiver;
    }

    @Nullable
    UUID person() {
        return person;
    }

    String name() {
        return name;
    }

    @Nullable
    String toldApart() {
        return toldApart;
    }

    Money amount() {
        return amount;
    }

    Money settled() {
        return settled;
    }

    List<Settlement> settlements() {
        return settlements;
    }
}
