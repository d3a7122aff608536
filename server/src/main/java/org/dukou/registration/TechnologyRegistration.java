package org.dukou.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dukou.contract.ContractId;
import org.dukou.contract.ContractView;
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
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.Arrangement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The registration of one signed technology contract (技术合同认定登记): the seller applies, once, while it is in force. */
@Entity
class TechnologyRegistration extends Aggregate {

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String aboutKind;
    private UUID aboutId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Matter about;

    private UUID contract;
    private String contractNumber;
    private String taker;

    @Enumerated(EnumType.STRING)
    private Way way;

    private LocalDate signedOn;
    private Money amount;
    private boolean disputed;
    private @Nullable String office;
    private @Nullable LocalDate appliedOn;
    private @Nullable LocalDate acceptedOn;
    private @Nullable Integer workingDays;
    private @Nullable LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Returned> returns;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Certificate> certificates;

    private @Nullable String registrationNumber;
    private @Nullable LocalDate registeredOn;
    private @Nullable Money contractAmount;
    private @Nullable Money technologyAmount;
    private @Nullable String reason;

    /** The agreements that have changed the contract. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> supplements;

    private boolean contractEnded;

    @SuppressWarnings("NullAway.Init")
    protected TechnologyRegistration() {}

    @SuppressWarnings("NullAway.Init")
    private TechnologyRegistration(UUID id, Matter about, ContractView signed, LocalDate signedOn) {
        super(id);
        stage = Stage.DUE;
        aboutKind = about.kind();
        aboutId = about.id();
        this.about = about;
        contract = signed.id();
        contractNumber = signed.number();
        taker = signed.taker();
        way = signed.way();
        amount = signed.amount();
        this.signedOn = signedOn;
        returns = List.of();
        certificates = List.of();
        supplements = List.of();
    }

    static TechnologyRegistration due(Matter about, ContractView signed, LocalDate signedOn, Actor by, Instant now) {
        TechnologyRegistration one = new TechnologyRegistration(Ids.timeOrdered(now), about, signed, signedOn);
        one.announce(new RegistrationDue(about, by, now, one.contract(), one.contractNumber));
        return one;
    }

    /** At first, after a return, or when the office thinks better of it. */
    void apply(LocalDate on, String at, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.APPLY);
        assertDay(on, signedOn, today);
        moveTo(Stage.APPLIED);
        appliedOn = on;
        office = at;
        acceptedOn = null;
        workingDays = null;
        dueOn = null;
        reason = null;
        announce(new RegistrationApplied(about, by.actor(), now, on, at));
    }

    /** The office took it up; from now on its days run. */
    void accept(LocalDate on, boolean isDisputed, Arrangement calendar, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.RECORD_ACCEPTANCE);
        assertDay(on, begun(), today);
        moveTo(Stage.ACCEPTED);
        int days = RegistrationPeriod.workingDays(amount, isDisputed);
        LocalDate last = RegistrationPeriod.lastDay(on, days, calendar);
        disputed = isDisputed;
        acceptedOn = on;
        workingDays = days;
        dueOn = last;
        announce(new RegistrationAccepted(about, by.actor(), now, on, last));
    }

    void sendBack(LocalDate on, String why, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.RECORD_RETURN);
        assertDay(on, begun(), today);
        moveTo(Stage.RETURNED);
        returns = Stream.concat(returns.stream(), Stream.of(new Returned(on, why)))
                .toList();
        dueOn = null;
        announce(new RegistrationReturned(about, by.actor(), now, on, why));
    }

    void register(Certificate certificate, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.RECORD_REGISTRATION);
        certificate.assertComplete(begun(), today);
        moveTo(Stage.REGISTERED);
        registeredOn = certificate.on();
        dueOn = null;
        take(certificate);
        announce(new TechnologyContractRegistered(
                about,
                by.actor(),
                now,
                contract(),
                certificate.on(),
                certificate.number(),
                certificate.contractAmount(),
                certificate.technologyAmount()));
    }

    /** The contract was changed and the office certified it anew; what it certified before stays readable. */
    void change(Certificate certificate, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.RECORD_CHANGE);
        certificate.assertComplete(certificates.getLast().on(), today);
        if (certificate.note().isEmpty()) {
            throw new Invalid("request/field-required", "note");
        }
        take(certificate);
        announce(new RegistrationChanged(
                about,
                by.actor(),
                now,
                contract(),
                certificate.on(),
                certificate.number(),
                certificate.contractAmount(),
                certificate.technologyAmount(),
                certificate.note()));
    }

    void cancel(LocalDate on, String why, Viewer by, LocalDate today, Instant now) {
        assertMay(by, Act.RECORD_CANCELLATION);
        assertDay(on, certificates.getLast().on(), today);
        moveTo(Stage.CANCELLED);
        reason = why;
        announce(new RegistrationCancelled(
                about, by.actor(), now, contract(), on, String.valueOf(registrationNumber), why));
    }

    void forgo(String why, Viewer by, Instant now) {
        assertMay(by, Act.FORGO);
        moveTo(Stage.FORGONE);
        reason = why;
        announce(new RegistrationForgone(about, by.actor(), now, why));
    }

    /**
     * A supplementary agreement changed the contract; what is certified already stays until that is changed too.
     *
     * @return whether it was not known yet
     */
    boolean supplement(ContractId agreement, Money changed) {
        if (supplements.contains(agreement.value())) {
            return false;
        }
        supplements = Stream.concat(supplements.stream(), Stream.of(agreement.value()))
                .toList();
        amount = changed;
        return true;
    }

    /** @return whether it was not known yet that the contract has ended */
    boolean contractEnds() {
        boolean news = !contractEnded;
        contractEnded = true;
        return news;
    }

    /** The contract was rescinded before it was registered. */
    void comeToNothing(String why, Actor by, Instant now) {
        if (!stage.next().isEmpty() && stage != Stage.FORGONE) {
            stage = Stage.FORGONE;
            dueOn = null;
            reason = why;
            announce(new RegistrationForgone(about, by, now, why));
        }
    }

    private void take(Certificate certificate) {
        certificates =
                Stream.concat(certificates.stream(), Stream.of(certificate)).toList();
        registrationNumber = certificate.number();
        contractAmount = certificate.contractAmount();
        technologyAmount = certificate.technologyAmount();
    }

    /** What may have happened at the office happened since. */
    private LocalDate begun() {
        return appliedOn == null ? signedOn : appliedOn;
    }

    private static void assertDay(LocalDate on, LocalDate notBefore, LocalDate today) {
        if (on.isBefore(notBefore) || on.isAfter(today)) {
            throw new Invalid("registration/day-out-of-course", "on", notBefore, today);
        }
    }

    private void moveTo(Stage next) {
        if (!stage.next().contains(next)) {
            throw new Refusal("registration/not-in-this-stage");
        }
        stage = next;
    }

    private void assertMay(Viewer by, Act act) {
        if (!may(by).contains(act)) {
            throw new Refusal("registration/not-in-this-stage");
        }
    }

    /** What this viewer may do to it right now. */
    Set<Act> may(Viewer viewer) {
        return viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR)
                ? Act.of(stage)
                : EnumSet.noneOf(Act.class);
    }

    private ContractId contract() {
        return new ContractId(contract);
    }

    Stage stage() {
        return stage;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    RegistrationView view(Viewer viewer) {
        return new RegistrationView(
                uuid(),
                version(),
                stage,
                contract,
                contractNumber,
                amount,
                signedOn,
                disputed,
                office,
                appliedOn,
                acceptedOn,
                workingDays,
                dueOn,
                returns,
                certificates,
                registrationNumber,
                registeredOn,
                contractAmount,
                technologyAmount,
                reason,
                may(viewer));
    }

    /** What the contract is the agreement of. */
    @Override
    public Matter matter() {
        return about;
    }

    @Override
    protected Audience audience() {
        return about.audience();
    }
}
