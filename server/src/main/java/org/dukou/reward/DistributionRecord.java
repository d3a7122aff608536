package org.dukou.reward;

import jakarta.persistence.CascadeType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.income.ReceiptId;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is kept of a distribution, and what of it may be read; what is done to it stands in {@link Distribution}. */
@MappedSuperclass
abstract class DistributionRecord extends Aggregate {

    String number;

    @Enumerated(EnumType.STRING)
    Stage stage;

    Instant stageSince;
    UUID deal;

    @JdbcTypeCode(SqlTypes.JSON)
    Matter dealMatter;

    @Nullable
    UUID receipt;

    /** The day the receipt came, from which the 36 months of 财税〔2018〕58号 run; for shares the day of signing. */
    LocalDate receivedOn;

    Money income;

    @Nullable
    Money net;

    @Nullable
    Money reward;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Reckoning reckoning;

    /** The number under which the technology contract was registered, on which the tax treatment depends. */
    @Nullable
    String registration;

    /** Whoever worked it out or sent it on; none of them may release it. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> preparers;

    boolean noticed;

    @Nullable
    String releaser;

    @Nullable
    Instant releasedAt;

    @Nullable
    UUID counterOf;

    /** The refund whose claims this counter-entry makes; null for any other. */
    @Nullable
    UUID refund;

    @Nullable
    UUID correctedBy;

    @Nullable
    String reason;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "distribution", nullable = false, updatable = false)
    @OrderBy("place")
    List<Payee> payees = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "distribution", nullable = false, updatable = false)
    @OrderBy("place")
    List<Claim> claims = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DistributionRecord() {}

    @SuppressWarnings("NullAway.Init")
    DistributionRecord(UUID id, String number, Source source, Stage stage, Instant now) {
        super(id);
        this.number = number;
        this.stage = stage;
        this.stageSince = now;
        this.deal = source.deal().id();
        this.dealMatter = source.deal();
        this.receipt = source.receipt();
        this.receivedOn = source.on();
        this.income = source.income();
        this.preparers = List.of();
    }

    /**
     * What is to be distributed.
     *
     * @param receipt null for the shares of an equity deal
     * @param on when it came, or was signed
     */
    record Source(Matter deal, @Nullable UUID receipt, LocalDate on, Money income) {}

    DistributionId id() {
        return new DistributionId(uuid());
    }

    String number() {
        return number;
    }

    Stage stage() {
        return stage;
    }

    Instant stageSince() {
        return stageSince;
    }

    Matter deal() {
        return dealMatter;
    }

    @Nullable
    ReceiptId receipt() {
        return receipt == null ? null : new ReceiptId(receipt);
    }

    /** Parts of a company, not money: nothing is paid out and no wage is counted. */
    boolean givesShares() {
        return receipt == null;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    Money income() {
        return income;
    }

    @Nullable
    Reckoning reckoning() {
        return reckoning;
    }

    Money net() {
        return net == null ? Money.ZERO : net;
    }

    Money reward() {
        return reward == null ? Money.ZERO : reward;
    }

    @Nullable
    String registration() {
        return registration;
    }

    boolean isNoticed() {
        return noticed;
    }

    @Nullable
    UUID counterOf() {
        return counterOf;
    }

    @Nullable
    UUID refund() {
        return refund;
    }

    /** It takes back part of another after a refund; figures of its own, below zero. */
    boolean claimsBack() {
        return refund != null;
    }

    /** Its figures count by themselves; a counter-entry to a mistake only takes another's out of the count. */
    boolean isOriginal() {
        return counterOf == null || claimsBack();
    }

    /** Who let it go, and what became of it. */
    Trail trail() {
        return new Trail(releaser, releasedAt, counterOf, correctedBy, reason);
    }

    record Trail(
            @Nullable String releaser,
            @Nullable Instant releasedAt,
            @Nullable UUID counterOf,
            @Nullable UUID correctedBy,
            @Nullable String reason) {}

    List<Payee> payees() {
        return List.copyOf(payees);
    }

    List<Claim> claims() {
        return claimsBack() ? List.copyOf(claims) : List.of();
    }

    List<UUID> preparers() {
        return List.copyOf(preparers);
    }

    @Override
    public Matter matter() {
        return new Matter("distribution", uuid(), number, dealMatter.title(), audience(), "/distributions/" + uuid());
    }

    @Override
    protected Audience audience() {
        return Readers.of(givesShares())
                .and(Stream.concat(
                                payees.stream().map(Payee::person),
                                claims().stream().map(Claim::person))
                        .filter(Objects::nonNull)
                        .map(Audience::person)
                        .toList());
    }
}
