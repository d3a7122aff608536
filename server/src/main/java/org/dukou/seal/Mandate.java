package org.dukou.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.jspecify.annotations.Nullable;

/** 授权委托书: that somebody may sign contracts in the name of the university (民法典 Art. 165). */
@Entity(name = "signing_mandate")
class Mandate extends Aggregate {

    private String number;
    private String holder;

    @Column(columnDefinition = "text[]")
    private String[] ways;

    private @Nullable Money upTo;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable LocalDate revokedOn;
    private @Nullable String revokedBecause;

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    @SuppressWarnings("NullAway.Init")
    private Mandate(UUID id, String number, NewMandate given) {
        super(id);
        this.number = number;
        this.holder = given.holder().strip();
        this.ways = given.ways().stream().distinct().sorted().map(Enum::name).toArray(String[]::new);
        this.upTo = given.upTo();
        this.firstDay = given.from();
        this.lastDay = given.until();
    }

    /** @throws Invalid naming what does not fit */
    static Mandate give(String number, NewMandate given, Actor by, Instant now) {
        given.assertFits();
        Mandate mandate = new Mandate(Ids.timeOrdered(now), number, given);
        mandate.announce(
                new MandateGiven(mandate.matter(), by, now, number, mandate.holder, mandate.firstDay, mandate.lastDay));
        return mandate;
    }

    /** From this day on nothing more is signed by it; what was signed before stands. */
    void revoke(LocalDate on, String reason, LocalDate today, Actor by, Instant now) {
        if (revokedOn != null) {
            throw new Refusal("seal/mandate-revoked-already");
        }
        if (on.isBefore(firstDay) || on.isAfter(today)) {
            throw new Invalid("seal/day-out-of-course", "on", firstDay, today);
        }
        revokedOn = on;
        revokedBecause = reason;
        announce(new MandateRevoked(matter(), by, now, number, holder, on, reason));
    }

    /**
     * @throws Refusal {@code seal/mandate-of-another}, {@code seal/mandate-out-of-time}, {@code seal/mandate-too-narrow}
     */
    void assertCovers(String signer, Way way, Money amount, LocalDate on) {
        if (!holder.equals(signer.strip())) {
            throw new Refusal("seal/mandate-of-another", number, holder).at("mandate");
        }
        LocalDate end = revokedOn == null || revokedOn.isAfter(lastDay) ? lastDay : revokedOn.minusDays(1);
        if (on.isBefore(firstDay) || on.isAfter(end)) {
            throw new Refusal("seal/mandate-out-of-time", number, firstDay, end).at("mandate");
        }
        Money most = upTo;
        if ((ways.length > 0 && !Arrays.asList(ways).contains(way.name()))
                || (most != null && amount.compareTo(most) > 0)) {
            throw new Refusal("seal/mandate-too-narrow", number).at("mandate");
        }
    }

    MandateView view(Viewer viewer, LocalDate today, List<MandateView.File> files) {
        boolean mayRevoke = Keepers.may(viewer) && revokedOn == null;
        return new MandateView(
                uuid(),
                version(),
                number,
                holder,
                waysCovered(),
                upTo,
                firstDay,
                lastDay,
                revokedOn,
                revokedBecause,
                state(today),
                files,
                mayRevoke ? Set.of("REVOKE") : Set.of());
    }

    private MandateState state(LocalDate today) {
        if (revokedOn != null) {
            return MandateState.REVOKED;
        }
        if (today.isBefore(firstDay)) {
            return MandateState.TO_COME;
        }
        return today.isAfter(lastDay) ? MandateState.OVER : MandateState.VALID;
    }

    private Set<Way> waysCovered() {
        Set<Way> covered = EnumSet.noneOf(Way.class);
        Arrays.stream(ways).map(Way::valueOf).forEach(covered::add);
        return covered;
    }

    @Override
    public Matter matter() {
        return new Matter("mandate", uuid(), number, holder, audience(), "/mandates");
    }

    /** Whoever prepares, checks or audits signatures. */
    @Override
    protected Audience audience() {
        return Audience.of(Keepers.READERS);
    }
}
