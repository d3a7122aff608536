package org.dukou.notice;

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
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.Arrangement;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.time.LegalPeriod;
import org.dukou.kernel.time.Stoppage;
import org.dukou.notice.objection.Objection;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A matter made public for a period in which anyone may object (科技成果转化法 Art. 18; the days are counted by 民法典
 * Art. 201 and 203).
 */
@Entity
public class Notice extends Aggregate {

    private String number;
    private String slug;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Enumerated(EnumType.STRING)
    private NoticeState state;

    private String matterKind;
    private UUID matterId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Matter about;

    private String headline;

    @JdbcTypeCode(SqlTypes.JSON)
    private NoticeContent content;

    private LocalDate publishedOn;
    private int days;
    private boolean working;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Standstill> standstills;

    private LocalDate lastDay;
    private LocalDate mayCloseFrom;
    private boolean provisional;
    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;
    private @Nullable UUID publishedBy;
    private String publisher;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> parties;

    private @Nullable String marketAddress;
    private @Nullable LocalDate marketEnteredOn;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    @SuppressWarnings("NullAway.Init")
    private Notice(NoticeDraft draft, String number, String slug, Actor by, Instant now) {
        super(Ids.timeOrdered(now));
        this.number = number;
        this.slug = slug;
        kind = draft.kind();
        state = NoticeState.OPEN;
        about = draft.about();
        matterKind = draft.about().kind();
        matterId = draft.about().id();
        content = draft.content();
        headline = draft.content().headline();
        publishedOn = dayOf(now);
        days = draft.days();
        working = draft.working();
        parties = List.copyOf(draft.parties());
        standstills = List.of();
        publishedBy = by.person();
        publisher = by.name();
    }

    /** @throws Refusal when it is too short, or a related party has not declared itself */
    static Notice publish(
            NoticeDraft draft, String number, String slug, Actor by, Instant now, Arrangement arrangement) {
        draft.assertLawful();
        Notice notice = new Notice(draft, number, slug, by, now);
        notice.count(arrangement);
        notice.announce(new NoticePublished(notice.about, by, now, notice.kind, notice.id(), number, notice.lastDay));
        return notice;
    }

    /** Days of an objection that still holds are left out: until it is decided nobody knows how many they will be. */
    private void count(Arrangement arrangement) {
        LegalPeriod closing = LegalPeriod.closing(
                publishedOn,
                days,
                working,
                standstills.stream()
                        .filter(pause -> pause.until() != null)
                        .map(pause -> new Stoppage(pause.from(), pause.until()))
                        .toList(),
                arrangement);
        lastDay = closing.lastDay();
        mayCloseFrom = closing.mayCloseFrom();
        provisional = closing.provisional();
    }

    /** An arrangement of holidays was entered or corrected. */
    void recount(Arrangement arrangement, Actor by, Instant now) {
        LocalDate before = lastDay;
        count(arrangement);
        if (!lastDay.equals(before)) {
            announce(new LastDayMoved(about, by, now, kind, id(), number, lastDay));
        }
    }

    /** Whether somebody may still object on this day. */
    public boolean isOpenToObjections(LocalDate day) {
        return state == NoticeState.STOPPED || state == NoticeState.OPEN && !day.isAfter(lastDay);
    }

    /** Clock and deal stand still from the day the objection came. */
    public void stop(Objection objection, String reasons, Actor by, Instant now) {
        if (state == NoticeState.OPEN) {
            moveTo(NoticeState.STOPPED);
        } else if (state != NoticeState.STOPPED) {
            throw new Refusal("notice/not-standing");
        }
        standstills = Stream.concat(
                        standstills.stream(), Stream.of(new Standstill(objection.id(), objection.receivedOn(), null)))
                .toList();
        announce(
                new ObjectionAdmitted(about, by, now, kind, id(), objection.number(), objection.receivedOn(), reasons));
    }

    /** The remaining days run on, unless another admitted objection still holds them. */
    public void runOn(Objection objection, String reasons, Actor by, Instant now, Arrangement arrangement) {
        standstills = standstills.stream()
                .map(pause -> pause.objection().equals(objection.id()) ? pause.ended(dayOf(now)) : pause)
                .toList();
        if (standstills.stream().allMatch(pause -> pause.until() != null)) {
            moveTo(NoticeState.OPEN);
        }
        count(arrangement);
        announce(new ObjectionDismissed(about, by, now, kind, id(), objection.number(), lastDay, reasons));
    }

    void withdraw(boolean upheld, String reason, Actor by, Instant now) {
        moveTo(NoticeState.WITHDRAWN);
        endedOn = dayOf(now);
        endReason = reason;
        announce(new NoticeWithdrawn(about, by, now, kind, id(), number, upheld, reason));
    }

    /**
     * Ends the notice once its days have passed; nothing happens before.
     *
     * @param objectionsWait somebody named objected in time and has no answer yet
     */
    boolean endIfOver(LocalDate day, boolean objectionsWait, Instant now) {
        if (state != NoticeState.OPEN || objectionsWait || day.isBefore(mayCloseFrom)) {
            return false;
        }
        moveTo(NoticeState.OVER);
        endedOn = lastDay;
        announce(new NoticeOver(about, Actor.HOUSE, now, kind, id(), number, lastDay));
        return true;
    }

    /** Where the technology market shows the same notice; may be corrected. */
    void enterMarketAddress(MarketAddress address, Viewer by, Instant now) {
        if (!may(by).contains(Act.ENTER_MARKET_ADDRESS)) {
            throw new Refusal("notice/not-standing");
        }
        marketAddress = address.value();
        marketEnteredOn = dayOf(now);
        announce(new MarketAddressEntered(about, by.actor(), now, kind, id(), number, address.value()));
    }

    private void moveTo(NoticeState next) {
        if (!state.next().contains(next)) {
            throw new Refusal("notice/not-standing");
        }
        state = next;
    }

    Set<Act> may(Viewer viewer) {
        boolean office = viewer.is(Role.TRANSFER_OFFICER) || viewer.is(Role.INSTITUTE_DIRECTOR);
        return office && state != NoticeState.WITHDRAWN
                ? EnumSet.of(Act.ENTER_MARKET_ADDRESS)
                : EnumSet.noneOf(Act.class);
    }

    enum Act {
        ENTER_MARKET_ADDRESS
    }

    private static LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, HouseClock.SHANGHAI);
    }

    NoticeView view() {
        return new NoticeView(
                id(), kind, state, number, slug, publishedOn, days, working, lastDay, mayCloseFrom, provisional);
    }

    public NoticeId id() {
        return new NoticeId(uuid());
    }

    public String number() {
        return number;
    }

    public String slug() {
        return slug;
    }

    public NoticeKind kind() {
        return kind;
    }

    NoticeState state() {
        return state;
    }

    NoticeContent content() {
        return content;
    }

    public String headline() {
        return headline;
    }

    List<Standstill> standstills() {
        return List.copyOf(standstills);
    }

    /** Since when an admitted objection holds it; null while its days run. */
    @Nullable
    LocalDate stoppedOn() {
        return standstills.stream()
                .filter(pause -> pause.until() == null)
                .map(Standstill::from)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    @Nullable
    public UUID publishedBy() {
        return publishedBy;
    }

    String publisher() {
        return publisher;
    }

    /** Persons with a stake in the matter. */
    public List<UUID> parties() {
        return parties;
    }

    @Nullable
    String marketAddress() {
        return marketAddress;
    }

    @Nullable
    LocalDate marketEnteredOn() {
        return marketEnteredOn;
    }

    /** A notice speaks of the matter it serves. */
    @Override
    public Matter matter() {
        return about;
    }

    @Override
    public Audience audience() {
        return about.audience().and(Audience.OFFICE, Audience.AUDIT);
    }
}
