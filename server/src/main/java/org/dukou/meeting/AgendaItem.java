package org.dukou.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dukou.approval.Paper;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A matter before a body: it waits for a meeting, is on the agenda of one, and comes out of it one way or another. */
@Entity
public class AgendaItem extends Aggregate {

    private UUID body;
    private @Nullable UUID meeting;

    /** Its place on the agenda, from 1. */
    private int place;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private UUID approval;
    private UUID seat;
    private String matterKind;
    private UUID matterId;
    private @Nullable String matterNumber;
    private String matterTitle;
    private String matterLink;
    private String applicantName;
    private Instant since;

    /** Whose own matter it is: none of them decides about it, nor reads what was said. */
    @Column(columnDefinition = "uuid[]")
    private UUID[] interested;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Recusal> recusals;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Verdict verdict;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable LocalDate settledOn;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    @SuppressWarnings("NullAway.Init")
    private AgendaItem(UUID id) {
        super(id);
        this.recusals = List.of();
        this.state = ItemState.WAITING;
        this.interested = new UUID[0];
    }

    /** A matter has come to a body. */
    static AgendaItem of(Paper paper, Instant now) {
        AgendaItem item = new AgendaItem(Ids.timeOrdered(now));
        item.body = paper.body();
        item.approval = paper.approval();
        item.seat = paper.seat();
        item.matterKind = paper.matter().kind();
        item.matterId = paper.matter().id();
        item.matterNumber = paper.matter().number();
        item.matterTitle = paper.matter().title();
        item.matterLink = paper.matter().link();
        item.applicantName = paper.applicantName();
        item.since = paper.since();
        item.interested = paper.interested().toArray(UUID[]::new);
        return item;
    }

    /** The same matter, before the same body once more. */
    AgendaItem anew(Instant now) {
        AgendaItem item = new AgendaItem(Ids.timeOrdered(now));
        item.body = body;
        item.approval = approval;
        item.seat = seat;
        item.matterKind = matterKind;
        item.matterId = matterId;
        item.matterNumber = matterNumber;
        item.matterTitle = matterTitle;
        item.matterLink = matterLink;
        item.applicantName = applicantName;
        item.since = since;
        item.interested = interested.clone();
        return item;
    }

    void list(UUID on, int atPlace) {
        meeting = on;
        place = atPlace;
        state = ItemState.LISTED;
    }

    void moveTo(int atPlace) {
        place = atPlace;
    }

    /** Off the agenda; it waits for a meeting again. */
    void unlist() {
        assertListed();
        meeting = null;
        place = 0;
        state = ItemState.WAITING;
        verdict = null;
        recusals = List.of();
    }

    void leave() {
        state = ItemState.GONE;
        if (verdict == null) {
            meeting = null;
            place = 0;
        }
    }

    /** A member steps back, for a reason of their own; what was resolved with them is void. */
    void recuse(Recusal stepsBack) {
        assertListed();
        if (isRecused(stepsBack.person())) {
            throw new Refusal("meeting/recused-already", stepsBack.name());
        }
        List<Recusal> more = new ArrayList<>(recusals);
        more.add(stepsBack);
        recusals = more;
        verdict = null;
    }

    void resolve(Verdict resolved) {
        assertListed();
        verdict = resolved;
    }

    /** What has left the agenda, or was decided, stays as it is. */
    private void assertListed() {
        if (state != ItemState.LISTED) {
            throw new Refusal("meeting/not-now");
        }
    }

    /** What was resolved holds from now on. */
    void settle(LocalDate day) {
        Verdict resolved = Objects.requireNonNull(verdict);
        outcome = resolved.outcome();
        settledOn = day;
        state = resolved.outcome() == Outcome.DEFERRED ? ItemState.DEFERRED : ItemState.DECIDED;
    }

    boolean isRecused(UUID person) {
        return recused().contains(person);
    }

    /** All who step back: by their part in the matter, or for a reason of their own. */
    Set<UUID> recused() {
        return Stream.concat(Arrays.stream(interested), recusals.stream().map(Recusal::person))
                .collect(Collectors.toSet());
    }

    /** What was resolved, as far as this viewer may read it; drafts are not for those who stepped back. */
    @Nullable
    Verdict verdictFor(Viewer viewer) {
        if (verdict == null || !isRecused(viewer.person())) {
            return verdict;
        }
        return settledOn == null ? null : verdict.withoutDiscussion();
    }

    boolean isLive() {
        return state == ItemState.WAITING || state == ItemState.LISTED;
    }

    UUID id() {
        return uuid();
    }

    UUID body() {
        return body;
    }

    @Nullable
    UUID meeting() {
        return meeting;
    }

    int place() {
        return place;
    }

    ItemState state() {
        return state;
    }

    UUID approval() {
        return approval;
    }

    UUID seat() {
        return seat;
    }

    Instant since() {
        return since;
    }

    String applicantName() {
        return applicantName;
    }

    List<Recusal> recusals() {
        return List.copyOf(recusals);
    }

    @Nullable
    Verdict verdict() {
        return verdict;
    }

    /** What is before the body; known from here to those who sit on it. */
    @Override
    public Matter matter() {
        return new Matter(matterKind, matterId, matterNumber, matterTitle, audience(), matterLink);
    }

    @Override
    protected Audience audience() {
        return Audience.of(Audience.AUDIT, Audience.body(body), Audience.secretary(body));
    }
}
