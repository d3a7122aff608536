package org.dukou.seal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the seal register: who asked for which seal under which paper, and that it was set, how often, by whom. */
@Entity
class SealUse extends Aggregate {

    private String number;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String aboutKind;
    private UUID aboutId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Matter about;

    @Enumerated(EnumType.STRING)
    private SealKind kind;

    private String paper;
    private int copies;
    private UUID askedBy;
    private String asker;
    private LocalDate askedOn;
    private @Nullable String keeper;
    private @Nullable LocalDate setOn;
    private @Nullable String refusedBecause;

    @SuppressWarnings("NullAway.Init")
    protected SealUse() {}

    @SuppressWarnings("NullAway.Init")
    private SealUse(UUID id, String number, Matter about, SealKind kind, String paper, int copies) {
        super(id);
        this.number = number;
        this.stage = Stage.ASKED;
        this.aboutKind = about.kind();
        this.aboutId = about.id();
        this.about = about;
        this.kind = kind;
        this.paper = paper;
        this.copies = copies;
    }

    static SealUse ask(
            String number,
            Matter about,
            SealKind kind,
            String paper,
            int copies,
            Viewer by,
            LocalDate today,
            Instant now) {
        SealUse use = new SealUse(Ids.timeOrdered(now), number, about, kind, paper, copies);
        use.askedBy = by.person();
        use.asker = by.name();
        use.askedOn = today;
        use.announce(new SealAsked(about, by.actor(), now, kind, paper, copies));
        return use;
    }

    /** @throws Refusal {@code seal/four-eyes} for whoever asked for it */
    void set(Viewer by, LocalDate today, Instant now) {
        decide(by, Stage.SET);
        keeper = by.name();
        setOn = today;
        announce(new SealSet(about, by.actor(), now, number, kind, paper, copies));
    }

    void refuse(String why, Viewer by, Instant now) {
        decide(by, Stage.REFUSED);
        keeper = by.name();
        refusedBecause = why;
        announce(new SealRefused(about, by.actor(), now, kind, paper, why));
    }

    private void decide(Viewer by, Stage decided) {
        if (stage != Stage.ASKED) {
            throw new Refusal("seal/decided-already");
        }
        if (by.person().equals(askedBy)) {
            throw new Refusal("seal/four-eyes");
        }
        stage = decided;
    }

    SealUseView view(Viewer viewer) {
        boolean decides =
                stage == Stage.ASKED && Keepers.may(viewer) && !viewer.person().equals(askedBy);
        return new SealUseView(
                uuid(),
                version(),
                number,
                stage,
                kind,
                paper,
                copies,
                asker,
                askedOn,
                keeper,
                setOn,
                refusedBecause,
                decides ? Set.of("SET", "REFUSE") : Set.of());
    }

    @Override
    public Matter matter() {
        return about;
    }

    /** Whoever may see the matter, and whoever keeps the seals. */
    @Override
    protected Audience audience() {
        return about.audience().and(Keepers.READERS);
    }
}
