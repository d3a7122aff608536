package org.dukou.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The agreement of a matter: prepared, signed, and for patents registered or filed with the patent office. */
@Entity
class Contract extends Aggregate {

    private String number;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String aboutKind;
    private UUID aboutId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Matter about;

    private String taker;

    @Enumerated(EnumType.STRING)
    private Way way;

    private Money amount;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ContractFacts.Right> rights;

    private Instant preparedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable SigningRecord signing;

    private @Nullable LocalDate signedOn;
    private @Nullable LocalDate effectiveOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Registration> registrations;

    private @Nullable LocalDate filingDue;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LicenceFiling filing;

    private @Nullable UUID supplements;
    private @Nullable LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Turn> course;

    private @Nullable LocalDate titleReturnedOn;
    private @Nullable LocalDate filingCancelledOn;

    @SuppressWarnings("NullAway.Init")
    protected Contract() {}

    @SuppressWarnings("NullAway.Init")
    private Contract(UUID id, String number, Matter about, ContractFacts facts, Instant now) {
        super(id);
        this.number = number;
        this.stage = Stage.TO_BE_SIGNED;
        this.aboutKind = about.kind();
        this.aboutId = about.id();
        this.about = about;
        this.preparedAt = now;
        this.registrations = List.of();
        this.course = List.of();
        agree(facts);
    }

    static Contract prepare(String number, Matter about, ContractFacts facts, Actor by, Instant now) {
        Contract contract = new Contract(Ids.timeOrdered(now), number, about, facts, now);
        contract.announcePrepared(by, now);
        return contract;
    }

    /** What was settled changed before anybody signed; the same facts again change nothing. */
    void prepareAgain(Matter about, ContractFacts facts, Actor by, Instant now) {
        if (stage != Stage.TO_BE_SIGNED) {
            throw new Refusal("contract/not-in-this-stage");
        }
        if (!facts.equals(facts())) {
            this.about = about;
            agree(facts);
            announcePrepared(by, now);
        }
    }

    private void agree(ContractFacts facts) {
        taker = facts.taker();
        way = facts.way();
        amount = facts.amount();
        rights = facts.rights();
        supplements = facts.supplements() == null ? null : facts.supplements().value();
        endsOn = facts.until();
    }

    private void announcePrepared(Actor by, Instant now) {
        announce(new ContractPrepared(about, by, now, id(), number, taker, way, amount));
    }

    /**
     * Both parties have signed. A patent that is assigned passes only when the patent office registers it; anything else
     * on the day the contract takes effect.
     */
    void recordSigning(SigningRecord signed, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.RECORD_SIGNING);
        signed.assertComplete(today);
        moveTo(Stage.SIGNED);
        signing = signed;
        signedOn = signed.signedOn();
        effectiveOn = !unregistered().isEmpty() ? null : signed.takesEffectOn();
        announce(new ContractSigned(about, by.actor(), now, id(), signed.signedOn(), effectiveOn, number));
        LocalDate effective = effectiveOn;
        if (way == Way.LICENCE && !isSupplement() && hasPatents() && effective != null) {
            filingDue = FilingPeriod.lastDay(effective);
            announce(new LicenceFilingDue(about, by.actor(), now, id(), filingDue));
        }
    }

    /** @param numbers the rights registered; all that are still open when empty */
    void recordTitleChange(List<String> numbers, LocalDate on, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.RECORD_TITLE_CHANGE);
        if (on.isAfter(today) || (signedOn != null && on.isBefore(signedOn))) {
            throw new Invalid("contract/title-change-day", "effectiveOn", Objects.requireNonNull(signedOn), today);
        }
        List<String> open = unregistered();
        List<String> registered = numbers.isEmpty() ? open : numbers;
        if (!open.containsAll(registered)) {
            throw new Invalid("contract/right-not-open", "numbers");
        }
        List<Registration> all = new ArrayList<>(registrations);
        registered.forEach(right -> all.add(new Registration(right, on)));
        registrations = all;
        if (unregistered().isEmpty()) {
            effectiveOn = all.stream()
                    .map(Registration::effectiveOn)
                    .max(LocalDate::compareTo)
                    .orElse(on);
        }
        announce(new TitleChanged(about, by.actor(), now, id(), registered, on));
    }

    void recordFiling(LicenceFiling filed, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.RECORD_LICENCE_FILING);
        if (filed.filedOn().isAfter(today)) {
            throw new Invalid("contract/filed-in-the-future", "filedOn");
        }
        filing = filed;
        announce(new LicenceFiled(about, by.actor(), now, id(), filed.filedOn(), filed.number()));
    }

    /** Something befalls it after the signature; each kind leads where {@link Stage} lets it. */
    void take(Turn turn, Viewer by, LocalDate today, Instant now) {
        assertMay(
                by,
                switch (turn.kind()) {
                    case SUSPENDED -> Act.SUSPEND;
                    case RESUMED -> Act.RESUME;
                    case BREACHED -> Act.RECORD_BREACH;
                    case CURED -> Act.RECORD_CURE;
                    case RESCINDED -> Act.RESCIND;
                    case EXPIRED -> throw new Refusal("contract/not-in-this-stage");
                });
        turn.assertComplete(signedOn, today);
        take(turn, by.actor(), now);
    }

    /** Its last day is over; said twice it changes nothing. */
    void expire(LocalDate today, Instant now) {
        if (endsOn != null && endsOn.isBefore(today) && stage.next().contains(Stage.EXPIRED)) {
            take(new Turn(Turn.Kind.EXPIRED, endsOn, "", null, null, null, null), Actor.HOUSE, now);
        }
    }

    private void take(Turn turn, Actor by, Instant now) {
        course = Stream.concat(course.stream(), Stream.of(turn)).toList();
        switch (turn.kind()) {
            case SUSPENDED -> moveTo(Stage.SUSPENDED);
            case RESUMED -> moveTo(Stage.SIGNED);
            case RESCINDED -> moveTo(Stage.RESCINDED);
            case EXPIRED -> moveTo(Stage.EXPIRED);
            case BREACHED, CURED -> {}
        }
        announce(Befallen.of(turn, about, id(), number, by, now));
    }

    void returnTitle(LocalDate on, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.RECORD_TITLE_RETURN);
        assertSinceTheEnd(on, today);
        titleReturnedOn = on;
        announce(new TitleReturned(about, by.actor(), now, id(), number, on));
    }

    void cancelFiling(LocalDate on, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.RECORD_FILING_CANCELLATION);
        assertSinceTheEnd(on, today);
        filingCancelledOn = on;
        announce(new FilingCancelled(about, by.actor(), now, id(), number, on));
    }

    private void assertSinceTheEnd(LocalDate on, LocalDate today) {
        LocalDate end = course.getLast().on();
        if (on.isBefore(end) || on.isAfter(today)) {
            throw new Invalid("contract/day-out-of-course", "on", end, today);
        }
    }

    /** Urged to do what it owes, and has not done it yet. */
    boolean isBreached() {
        return Turn.isBreached(course);
    }

    /** A patent that had passed goes back when the contract is rescinded (民法典 Art. 566). */
    boolean owesTitleReturn() {
        return stage == Stage.RESCINDED && !registrations.isEmpty() && titleReturnedOn == null;
    }

    boolean owesFilingCancellation() {
        return stage == Stage.RESCINDED && filing != null && filingCancelledOn == null;
    }

    void cancel(String reason, Actor by, Instant now) {
        moveTo(Stage.CANCELLED);
        announce(new ContractCancelled(about, by, now, id(), number, reason));
    }

    private void moveTo(Stage next) {
        if (!stage.next().contains(next)) {
            throw new Refusal("contract/not-in-this-stage");
        }
        stage = next;
    }

    private void assertMay(Viewer by, Act act) {
        if (!may(by).contains(act)) {
            throw new Refusal("contract/not-in-this-stage");
        }
    }

    private boolean hasPatents() {
        return rights.stream().anyMatch(right -> right.kind().isRegistered());
    }

    /** Patents whose change of owner the patent office has not registered yet. */
    List<String> unregistered() {
        return isSupplement() ? List.of() : Registration.open(way, rights, registrations);
    }

    boolean isSupplement() {
        return supplements != null;
    }

    /** What this viewer may do to it right now; as {@link Act} decides. */
    Set<Act> may(Viewer viewer) {
        return Act.allowed(this, viewer);
    }

    ContractId id() {
        return new ContractId(uuid());
    }

    String number() {
        return number;
    }

    Stage stage() {
        return stage;
    }

    ContractFacts facts() {
        return new ContractFacts(
                taker, way, amount, rights, endsOn, supplements == null ? null : new ContractId(supplements));
    }

    @Nullable
    SigningRecord signing() {
        return signing;
    }

    @Nullable
    LocalDate effectiveOn() {
        return effectiveOn;
    }

    List<Registration> registrations() {
        return registrations;
    }

    @Nullable
    LocalDate filingDue() {
        return filingDue;
    }

    @Nullable
    LicenceFiling filing() {
        return filing;
    }

    List<Turn> course() {
        return course;
    }

    @Nullable
    LocalDate titleReturnedOn() {
        return titleReturnedOn;
    }

    @Nullable
    LocalDate filingCancelledOn() {
        return filingCancelledOn;
    }

    /** What it is the agreement of. */
    @Override
    public Matter matter() {
        return about;
    }

    @Override
    protected Audience audience() {
        return about.audience();
    }
}
