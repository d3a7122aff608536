package org.dukou.income;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Money;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The royalty of one period of a licence: reported by the licensee, checked by the office, then expected as a payment. */
@Entity
class Royalty extends Aggregate {

    static final String KIND = "royalty";

    private String number;

    @Enumerated(EnumType.STRING)
    private RoyaltyStage stage;

    private Instant stageSince;
    private String aboutKind;
    private UUID aboutId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Matter about;

    private String licensee;

    @JdbcTypeCode(SqlTypes.JSON)
    private RoyaltyTerms terms;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private LocalDate reportDue;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable RoyaltyReport report;

    /** What is due of it; null while nothing is reported. */
    private @Nullable Money amount;

    /** Why it was sent back. */
    private @Nullable String remarks;

    @SuppressWarnings("NullAway.Init")
    protected Royalty() {}

    @SuppressWarnings("NullAway.Init")
    private Royalty(UUID id) {
        super(id);
    }

    /** The period is over. */
    static Royalty due(
            String number,
            Matter about,
            String licensee,
            RoyaltyTerms terms,
            LocalDate first,
            LocalDate last,
            Instant now) {
        Royalty royalty = new Royalty(Ids.timeOrdered(now));
        royalty.number = number;
        royalty.stage = RoyaltyStage.DUE;
        royalty.stageSince = now;
        royalty.aboutKind = about.kind();
        royalty.aboutId = about.id();
        royalty.about = about;
        royalty.licensee = licensee;
        royalty.terms = terms;
        royalty.firstDay = first;
        royalty.lastDay = last;
        royalty.reportDue = terms.reportBy(last);
        royalty.announce(new RoyaltyDue(royalty.matter(), Actor.HOUSE, now, first, last, royalty.reportDue));
        return royalty;
    }

    /** By the licensee, or by the office from a report on paper; a later one takes the place of the one before. */
    void report(RoyaltyReport given, Actor by, LocalDate today, Instant now) {
        moveTo(RoyaltyStage.REPORTED, now);
        report = given.handedIn(today);
        amount = terms.of(report.made());
        remarks = null;
        announce(new RoyaltyReported(matter(), by, now, report.made(), amount));
    }

    void sendBack(String why, Viewer by, Instant now) {
        assertMay(by, "RETURN");
        moveTo(RoyaltyStage.RETURNED, now);
        remarks = why;
        announce(new RoyaltyReturned(matter(), by.actor(), now, why));
    }

    /** @return what is due and when; null where nothing is */
    @Nullable
    ExpectedPayment accept(Viewer by, LocalDate today, Instant now) {
        assertMay(by, "ACCEPT");
        moveTo(RoyaltyStage.ACCEPTED, now);
        Money due = amount == null ? Money.ZERO : amount;
        announce(new RoyaltyAccepted(matter(), by.actor(), now, due));
        return due.isPositive() ? new ExpectedPayment(period(), terms.payBy(today), due, PaymentKind.ROYALTY) : null;
    }

    /** Such as {@code 2026-01-01—2026-12-31}, in any language. */
    String period() {
        return firstDay + "—" + lastDay;
    }

    private void moveTo(RoyaltyStage next, Instant now) {
        if (!stage.next().contains(next)) {
            throw new Refusal("income/royalty-not-in-this-stage");
        }
        stage = next;
        stageSince = now;
    }

    void assertMay(Viewer by, String act) {
        if (!may(by).contains(act)) {
            throw new Refusal("income/royalty-not-in-this-stage");
        }
    }

    /** What this viewer may do to it right now; the only place where that is decided. */
    Set<String> may(Viewer viewer) {
        Set<String> may = new TreeSet<>();
        if (viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR)) {
            if (stage.waitsForLicensee()) {
                may.addAll(Set.of("INVITE", "REPORT"));
            }
            if (stage == RoyaltyStage.REPORTED) {
                may.addAll(Set.of("ACCEPT", "RETURN"));
            }
        }
        return may;
    }

    RoyaltyStage stage() {
        return stage;
    }

    Instant stageSince() {
        return stageSince;
    }

    String number() {
        return number;
    }

    Matter about() {
        return about;
    }

    String licensee() {
        return licensee;
    }

    RoyaltyTerms terms() {
        return terms;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    LocalDate reportDue() {
        return reportDue;
    }

    @Nullable
    RoyaltyReport report() {
        return report;
    }

    @Nullable
    Money amount() {
        return amount;
    }

    @Nullable
    String remarks() {
        return remarks;
    }

    UUID id() {
        return uuid();
    }

    @Override
    public Matter matter() {
        return new Matter(KIND, uuid(), number, about.title(), audience(), "/royalties/" + uuid());
    }

    @Override
    protected Audience audience() {
        return about.audience().and(Income.KEEPERS);
    }

    boolean isFor(Viewer viewer) {
        return audience().includes(viewer);
    }
}
