package org.dukou.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dukou.document.DocumentEntry;
import org.dukou.document.DocumentId;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.dukou.kernel.sheet.Asked;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A list that somebody asked to take out: it waits for a node, is worked on, and ends with a file or a reason. */
@Entity
@Table(name = "exchange_job")
class Job extends Aggregate {

    /** A file that nobody fetched in this time is not missed. */
    static final Duration KEPT = Duration.ofDays(7);

    /** Work that took three nodes down with it will take the fourth. */
    private static final int MOST_ATTEMPTS = 3;

    @Enumerated(EnumType.STRING)
    private State state;

    private String sheet;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> filters;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Told> told;

    private String language;
    private UUID owner;
    private String ownerName;
    private Instant askedAt;
    private @Nullable Instant begunAt;
    private @Nullable Instant endedAt;
    private int attempts;
    private long total;
    private @Nullable String fault;
    private @Nullable UUID document;
    private @Nullable String fileName;
    private @Nullable Long fileSize;

    @SuppressWarnings("NullAway.Init")
    protected Job() {}

    private Job(String sheet, Asked asked, List<Told> told, String language, long total, Viewer owner, Instant now) {
        super(Ids.timeOrdered(now));
        this.state = State.WAITING;
        this.sheet = sheet;
        this.filters = asked.filters();
        this.told = told;
        this.language = language;
        this.owner = owner.person();
        this.ownerName = owner.name();
        this.askedAt = now;
        this.total = total;
    }

    static Job ask(String sheet, Asked asked, List<Told> told, String language, long total, Viewer by, Instant now) {
        Job job = new Job(sheet, asked, told, language, total, by, now);
        job.announce(new ExportAsked(job.matter(), by.actor(), now, sheet, total));
        return job;
    }

    /** A node takes it up: for the first time, or after another went silent over it. */
    void begin(Instant now) {
        moveTo(State.RUNNING);
        attempts++;
        begunAt = now;
        if (attempts > MOST_ATTEMPTS) {
            fail("exchange/gave-up", now);
        }
    }

    /** The node goes and leaves it to the next; that was nobody's failure. */
    void putBack() {
        moveTo(State.WAITING);
        attempts--;
    }

    void finish(DocumentEntry file, long rows, Instant now) {
        moveTo(State.DONE);
        endedAt = now;
        total = rows;
        document = file.id().value();
        fileName = file.name();
        fileSize = file.size();
        announce(new ExportFinished(matter(), Actor.HOUSE, now, sheet, rows, file.name()));
    }

    void fail(String why, Instant now) {
        moveTo(State.FAILED);
        endedAt = now;
        fault = why;
        announce(new ExportFailed(matter(), Actor.HOUSE, now, sheet, why));
    }

    void cancel(Viewer by, Instant now) {
        if (!state.isUnderWay()) {
            throw new Refusal("exchange/over-already");
        }
        moveTo(State.CANCELLED);
        endedAt = now;
        announce(new ExportCancelled(matter(), by.actor(), now, sheet));
    }

    /** Its file has had its time. */
    void letGoOfFile() {
        document = null;
    }

    private void moveTo(State next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException(state + " cannot become " + next);
        }
        state = next;
    }

    boolean belongsTo(Viewer viewer) {
        return owner.equals(viewer.person());
    }

    UUID id() {
        return uuid();
    }

    UUID owner() {
        return owner;
    }

    Actor ownerAsActor() {
        return new Actor(owner, ownerName);
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    String sheet() {
        return sheet;
    }

    Asked asked() {
        return new Asked(filters);
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    Words words() {
        return Words.in(Locale.forLanguageTag(language));
    }

    @Nullable
    DocumentId document() {
        return document == null ? null : new DocumentId(document);
    }

    @Override
    public Matter matter() {
        String title = Words.in(Locale.SIMPLIFIED_CHINESE).say("sheet." + sheet);
        return new Matter("exchange", uuid(), null, title, audience(), "/exchange");
    }

    /** One's own affair; but who took what out of the house is what an audit asks first. */
    @Override
    protected Audience audience() {
        return Audience.of(Audience.person(owner), Audience.AUDIT);
    }
}
