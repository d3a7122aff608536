package org.dukou.deal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dukou.deal.terms.IncomeAgreement;
import org.dukou.deal.terms.Part;
import org.dukou.deal.terms.Pricing;
import org.dukou.deal.terms.Sheet;
import org.dukou.enterprise.EnterpriseEntry;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A deal: results of the university on one side of the table, a firm on the other. */
@Entity
class Deal extends Aggregate {

    private String number;
    private String title;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private Instant stageSince;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Embedded
    private Taker taker;

    @Enumerated(EnumType.STRING)
    private Pricing.Kind pricing;

    private @Nullable Money price;

    @Embedded
    private Origin origin;

    @JdbcTypeCode(SqlTypes.JSON)
    private Sheet sheet;

    @Embedded
    private Progress progress;

    @Column(columnDefinition = "text[]")
    private String[] guests = {};

    @SuppressWarnings("NullAway.Init")
    protected Deal() {}

    @SuppressWarnings("NullAway.Init")
    private Deal(
            UUID id,
            String number,
            Opening opening,
            Assistants.@Nullable Named assistant,
            List<Part> parts,
            Viewer by,
            Instant now) {
        super(id);
        Part first = parts.getFirst();
        this.number = number;
        title = parts.size() == 1 ? first.title() : "%s等%d项".formatted(first.title(), parts.size());
        way = opening.way();
        pricing = opening.pricing();
        origin = new Origin(first.college(), first.collegeName(), by.person(), by.name(), now, null, null)
                .assistedBy(assistant);
        progress = Progress.NONE;
        stage = Stage.NEGOTIATING;
        stageSince = now;
    }

    /**
     * @param parts the results with their part of every receipt
     * @param firm null while an exchange has yet to find one
     */
    static Deal open(
            String number,
            Opening opening,
            Assistants.@Nullable Named assistant,
            List<Part> parts,
            IncomeAgreement income,
            @Nullable EnterpriseEntry firm,
            Viewer by,
            Instant now) {
        if (firm == null && opening.pricing() == Pricing.Kind.NEGOTIATED) {
            throw new Invalid("request/field-required", "taker");
        }
        Deal deal = new Deal(Ids.timeOrdered(now), number, opening, assistant, parts, by, now);
        deal.sheet = Sheet.begin(parts, opening.pricing(), income);
        deal.taker = Taker.of(firm);
        deal.assertNoMaker(assistant);
        deal.announce(new DealOpened(deal.matter(), by.actor(), now, deal.way));
        return deal;
    }

    /** Settles something at the table, or puts in writing what somebody said to it. */
    void negotiate(Viewer by, DealAct act, Deed deed, String detail, UnaryOperator<Sheet> change, Instant now) {
        assertMay(by, act);
        lay(change.apply(sheet));
        announce(new DealNegotiated(matter(), by.actor(), now, deed, detail));
    }

    /** Asks a technology manager to help at the table, or lets them go. */
    void assist(Assistants.@Nullable Named one, Viewer by, Instant now) {
        assertMay(by, DealAct.NAME_ASSISTANT);
        assertNoMaker(one);
        String before = Objects.requireNonNullElse(origin.assistantName(), "");
        origin = origin.assistedBy(one);
        Deed deed = one == null ? Deed.ASSISTANT_GONE : Deed.ASSISTANT;
        announce(new DealNegotiated(matter(), by.actor(), now, deed, one == null ? before : one.name()));
    }

    private void assertNoMaker(Assistants.@Nullable Named one) {
        if (one != null && sheet.insiders().contains(one.person())) {
            throw new Invalid("deal/assistant-is-a-maker", "assistant", one.name());
        }
    }

    /** The exchange found a taker and a price. */
    void certify(Pricing.Certificate certificate, EnterpriseEntry winner, Viewer by, Instant now) {
        assertMay(by, DealAct.NEGOTIATE);
        if (pricing == Pricing.Kind.NEGOTIATED) {
            throw new Refusal("deal/not-at-an-exchange");
        }
        certificate.assertNotBelowFloor();
        taker = Taker.of(winner);
        lay(sheet.certified(certificate));
        announce(new DealNegotiated(
                matter(), by.actor(), now, Deed.CERTIFICATE, certificate.price().toString()));
    }

    private void lay(Sheet changed) {
        sheet = changed;
        pricing = changed.pricing().kind();
        price = changed.pricing().price();
        if (changed.terms() != null && changed.terms().way() != way) {
            throw new Invalid("deal/terms-of-another-way", "terms");
        }
    }

    /** Lets those see it whose word is asked for; they stay among those who may. */
    void admit(Collection<String> tokens) {
        guests = Audience.of(tokens).and(guests).toArray();
    }

    /** Puts what was agreed up for approval; {@link CheckList} has been gone through. */
    void propose(List<Check> checks, Viewer by, Instant now) {
        assertMay(by, DealAct.PROPOSE);
        checks.forEach(Check::assertDone);
        progress = Progress.NONE;
        moveTo(Stage.IN_APPROVAL, now);
        announce(new DealProposed(matter(), by.actor(), now, amount()));
    }

    void approve(LocalDate on, NoticeDuty noticeDuty, DutyBasis basis, Actor by, Instant now) {
        progress = progress.approved(on, noticeDuty, basis);
        moveTo(Stage.APPROVED, now);
        announce(new DealApproved(matter(), by, now, on, noticeDuty));
    }

    void goPublic(LocalDate lastDay, Actor by, Instant now) {
        moveTo(Stage.IN_NOTICE, now);
        announce(new DealNoticed(matter(), by, now, lastDay));
    }

    void stop(String reasons, Actor by, Instant now) {
        progress = progress.stopped(reasons);
        announce(new DealStopped(matter(), by, now, reasons));
    }

    void resume(Actor by, Instant now) {
        progress = progress.resumed();
        announce(new DealResumed(matter(), by, now));
    }

    void readyToSign(Actor by, Instant now) {
        moveTo(Stage.READY_TO_SIGN, now);
        announce(new DealReadyToSign(matter(), by, now));
    }

    /** Another price or another taker: what was agreed to no longer holds, and a notice about it neither. */
    void change(@Nullable Money newPrice, @Nullable EnterpriseEntry newTaker, String reason, Viewer by, Instant now) {
        assertMay(by, stage == Stage.NEGOTIATING ? DealAct.NEGOTIATE : DealAct.BRING_BACK);
        sheet.pricing().assertMayBecome(newPrice, newTaker != null);
        if (stage.isUnderWay()) {
            bringBack(reason, by.actor(), now);
        }
        if (newTaker != null) {
            taker = Taker.of(newTaker);
        }
        if (newPrice != null) {
            lay(sheet.repriced(newPrice));
        }
        String detail = newPrice == null ? Objects.requireNonNullElse(taker.takerName(), "") : newPrice.toString();
        announce(new DealNegotiated(matter(), by.actor(), now, Deed.TERMS, detail));
    }

    /** Sent back, refused, objected to or thought better of: it is at the table again. */
    void bringBack(String reason, Actor by, Instant now) {
        progress = Progress.NONE.because(reason);
        moveTo(Stage.NEGOTIATING, now);
        announce(new DealBroughtBack(matter(), by, now, reason));
    }

    void sign(LocalDate on, String contract, Actor by, Instant now) {
        progress = progress.signed(on, contract);
        moveTo(Stage.SIGNED, now);
        announce(new DealSigned(matter(), by, now, on, contract));
    }

    /** The first money came. */
    void receive(Money amount, Actor by, Instant now) {
        if (!progress.paid()) {
            progress = progress.withMoney();
            announce(new DealPaid(matter(), by, now, amount));
        }
    }

    void complete(Viewer by, Instant now) {
        assertMay(by, DealAct.COMPLETE);
        moveTo(Stage.COMPLETED, now);
        announce(new DealCompleted(matter(), by.actor(), now));
    }

    void end(String reason, Viewer by, Instant now) {
        assertMay(by, DealAct.END);
        fallApart(reason, by.actor(), now);
    }

    /** Its contract was rescinded, or it is ended by the office. */
    void fallApart(String reason, Actor by, Instant now) {
        progress = progress.because(reason);
        String stop = stage.stop();
        moveTo(Stage.ENDED, now);
        announce(new DealEnded(matter(), by, now, reason, stop));
    }

    /** A supplementary agreement was signed: from now on this lies on the table instead. */
    void amend(Sheet changed, Taker other, String agreement, LocalDate on, Actor by, Instant now) {
        if (stage != Stage.SIGNED) {
            throw new Refusal("deal/not-in-this-stage");
        }
        taker = other;
        lay(changed);
        announce(new DealAmended(matter(), by, now, agreement, on));
    }

    private void moveTo(Stage next, Instant now) {
        if (!stage.next().contains(next)) {
            throw new Refusal("deal/not-in-this-stage");
        }
        stage = next;
        stageSince = now;
    }

    private void assertMay(Viewer by, DealAct act) {
        if (!may(by).contains(act)) {
            throw new Refusal(act == DealAct.NEGOTIATE ? "deal/not-at-the-table" : "deal/not-in-this-stage");
        }
    }

    /** What this viewer may do to it right now; the only place where that is decided. */
    Set<DealAct> may(Viewer viewer) {
        boolean maker = sheet.insiders().contains(viewer.person());
        boolean office = (viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR)) && !maker;
        boolean helper = viewer.person().equals(origin.assistant()) && !maker;
        return DealAct.of(stage, progress.duty(), office, helper, maker);
    }

    /** The price as it stands; nothing while none was agreed. */
    Money amount() {
        return price == null ? Money.ZERO : price;
    }

    /** Whether this deal has the viewer read its results: to decide on it, or to help with it. */
    boolean letsRead(Viewer viewer) {
        return Audience.of(guests).includes(viewer) || viewer.person().equals(origin.assistant());
    }

    DealId id() {
        return new DealId(uuid());
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

    Way way() {
        return way;
    }

    Taker taker() {
        return taker;
    }

    Origin origin() {
        return origin;
    }

    Progress progress() {
        return progress;
    }

    Sheet sheet() {
        return sheet;
    }

    @Override
    public Matter matter() {
        return new Matter("deal", uuid(), number, title, audience(), "/deals/" + uuid());
    }

    @Override
    protected Audience audience() {
        return Readers.of(origin, sheet, guests);
    }
}
