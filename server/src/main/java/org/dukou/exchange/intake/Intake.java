package org.dukou.exchange.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.dukou.document.DocumentEntry;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Problem;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A table that somebody brings: looked through, shown, taken in whole or not at all, and taken back whole. */
@Entity
@Table(name = "exchange_intake")
class Intake extends Aggregate {

    /** Work that took three nodes down with it will take the fourth. */
    private static final int MOST_ATTEMPTS = 3;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private String sheet;
    private UUID document;
    private String fileName;
    private long fileSize;
    private String hash;
    private UUID owner;
    private String ownerName;
    private Instant broughtAt;
    private @Nullable Instant settledAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Head head;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> defaults;

    @JdbcTypeCode(SqlTypes.JSON)
    private Counts counts;

    private boolean alikeToo;
    private int attempts;
    private @Nullable String fault;

    @Column(columnDefinition = "text[]")
    private String[] faultFacts = {};

    @SuppressWarnings("NullAway.Init")
    protected Intake() {}

    private Intake(String sheet, DocumentEntry file, Head head, Map<String, Integer> columns, Viewer by, Instant now) {
        super(Ids.timeOrdered(now));
        this.phase = Phase.READ;
        this.sheet = sheet;
        this.document = file.id().value();
        this.fileName = file.name();
        this.fileSize = file.size();
        this.hash = file.hash();
        this.owner = by.person();
        this.ownerName = by.name();
        this.broughtAt = now;
        this.head = head;
        this.columns = new TreeMap<>(columns);
        this.defaults = Map.of();
        this.counts = Counts.NONE;
    }

    static Intake bring(
            String sheet, DocumentEntry file, Head head, Map<String, Integer> columns, Viewer by, Instant now) {
        Intake intake = new Intake(sheet, file, head, columns, by, now);
        intake.moved(by.actor(), now, 0);
        return intake;
    }

    /** Has every row looked through, its columns understood like this. */
    void check(Map<String, Integer> arranged, Map<String, String> instead, Viewer by, Instant now) {
        moveTo(Phase.CHECKING);
        columns = new TreeMap<>(arranged);
        defaults = new TreeMap<>(instead);
        counts = Counts.NONE;
        begin();
        moved(by.actor(), now, 0);
    }

    void checked(Counts found, Instant now) {
        moveTo(Phase.CHECKED);
        counts = found;
        moved(Actor.HOUSE, now, found.rows());
    }

    /** @throws Refusal {@code intake/nothing-to-take} */
    void confirm(boolean withAlike, Viewer by, Instant now) {
        if (phase == Phase.CHECKED && counts.toTake(withAlike) == 0) {
            throw new Refusal("intake/nothing-to-take");
        }
        moveTo(Phase.TAKING);
        alikeToo = withAlike;
        begin();
        moved(by.actor(), now, counts.toTake(withAlike));
    }

    void taken(Counts became, Instant now) {
        moveTo(Phase.TAKEN);
        counts = became;
        settledAt = now;
        moved(Actor.HOUSE, now, became.toTake(alikeToo));
    }

    void takeBack(Viewer by, Instant now) {
        moveTo(Phase.TAKING_BACK);
        begin();
        moved(by.actor(), now, 0);
    }

    void takenBack(Instant now) {
        moveTo(Phase.TAKEN_BACK);
        settledAt = now;
        moved(Actor.HOUSE, now, counts.toTake(alikeToo));
    }

    /** What had come in cannot be taken back any more, or the work broke off: nothing has changed. */
    void breakOff(Problem why, Instant now) {
        moveTo(phase == Phase.TAKING_BACK ? Phase.TAKEN : Phase.FAILED);
        fault = why.slug();
        faultFacts = Arrays.stream(why.facts()).map(String::valueOf).toArray(String[]::new);
        moved(Actor.HOUSE, now, 0);
    }

    void discard(Viewer by, Instant now) {
        moveTo(Phase.DISCARDED);
        settledAt = now;
        moved(by.actor(), now, 0);
    }

    private void begin() {
        attempts = 0;
        fault = null;
        faultFacts = new String[0];
    }

    private void moved(Actor by, Instant now, long rows) {
        announce(new IntakeMoved(matter(), by, now, sheet, fileName, phase, rows, fault));
    }

    /** A node takes it up; false when too many have already gone silent over it. */
    boolean attempt() {
        attempts++;
        return attempts <= MOST_ATTEMPTS;
    }

    private void moveTo(Phase next) {
        if (!phase.next().contains(next)) {
            throw new Refusal("intake/not-now");
        }
        phase = next;
    }

    /** What this viewer may do with it now. */
    Set<Act> may(Viewer viewer) {
        Set<Act> may = EnumSet.noneOf(Act.class);
        if (belongsTo(viewer)) {
            for (Act act : Act.values()) {
                if (phase.next().contains(act.leadsTo) && (act != Act.CONFIRM || counts.toTake(true) > 0)) {
                    may.add(act);
                }
            }
        }
        return may;
    }

    enum Act {
        CHECK(Phase.CHECKING),
        CONFIRM(Phase.TAKING),
        TAKE_BACK(Phase.TAKING_BACK),
        DISCARD(Phase.DISCARDED);

        private final Phase leadsTo;

        Act(Phase leadsTo) {
            this.leadsTo = leadsTo;
        }
    }

    boolean belongsTo(Viewer viewer) {
        return viewer.standsFor(owner);
    }

    UUID id() {
        return uuid();
    }

    Phase phase() {
        return phase;
    }

    String sheet() {
        return sheet;
    }

    UUID document() {
        return document;
    }

    String fileName() {
        return fileName;
    }

    long fileSize() {
        return fileSize;
    }

    String hash() {
        return hash;
    }

    UUID owner() {
        return owner;
    }

    Actor ownerAsActor() {
        return new Actor(owner, ownerName);
    }

    Instant broughtAt() {
        return broughtAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    Head head() {
        return head;
    }

    Map<String, Integer> columns() {
        return Map.copyOf(columns);
    }

    Map<String, String> defaults() {
        return Map.copyOf(defaults);
    }

    Counts counts() {
        return counts;
    }

    boolean alikeToo() {
        return alikeToo;
    }

    @Nullable
    String fault() {
        return fault;
    }

    List<String> faultFacts() {
        return List.of(faultFacts);
    }

    @Override
    public Matter matter() {
        return new Matter("intake", uuid(), null, fileName, audience(), "/imports/" + uuid());
    }

    /** One's own affair; but who brought what into the house is what an audit asks first. */
    @Override
    protected Audience audience() {
        return Audience.of(Audience.person(owner), Audience.AUDIT);
    }
}
