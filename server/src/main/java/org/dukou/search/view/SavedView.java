package org.dukou.search.view;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.Aggregate;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Ids;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/** A list as somebody likes to look at it: what its address says after the question mark, under a name. */
@Entity
@Table(name = "saved_view")
class SavedView extends Aggregate {

    private String list;
    private String name;
    private String query;

    @Enumerated(EnumType.STRING)
    private Sharing sharing;

    private @Nullable UUID unit;
    private UUID owner;
    private String ownerName;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    @SuppressWarnings("NullAway.Init")
    private SavedView(UUID id, String list, Viewer by) {
        super(id);
        this.list = list;
        this.owner = by.person();
        this.ownerName = by.name();
    }

    static SavedView save(String list, Wanted wanted, Viewer by, Instant now) {
        SavedView view = new SavedView(Ids.timeOrdered(now), list, by);
        view.take(wanted, by);
        view.announce(new ViewSaved(view.matter(), by.actor(), now));
        return view;
    }

    /** Another name, other conditions, other readers. */
    void revise(Wanted wanted, Viewer by, Instant now) {
        assertMay(by, Act.REVISE);
        take(wanted, by);
        announce(new ViewRevised(matter(), by.actor(), now));
    }

    void remove(Viewer by, Instant now) {
        assertMay(by, Act.REMOVE);
        announce(new ViewRemoved(matter(), by.actor(), now));
    }

    private void take(Wanted wanted, Viewer by) {
        if (wanted.sharing() == Sharing.UNIT && !belongsTo(by, wanted.unit())) {
            throw new Refusal("search/view-unit-not-yours").at("unit");
        }
        name = wanted.name().strip();
        query = wanted.query();
        sharing = wanted.sharing();
        unit = sharing == Sharing.UNIT ? wanted.unit() : null;
    }

    private static boolean belongsTo(Viewer viewer, @Nullable UUID unit) {
        return unit != null && Arrays.stream(Role.values()).anyMatch(role -> viewer.isIn(role, unit));
    }

    private void assertMay(Viewer viewer, Act act) {
        if (!may(viewer).contains(act)) {
            throw new Refusal("search/view-not-yours");
        }
    }

    Set<Act> may(Viewer viewer) {
        return viewer.standsFor(owner) ? EnumSet.allOf(Act.class) : EnumSet.noneOf(Act.class);
    }

    enum Act {
        REVISE,
        REMOVE
    }

    UUID id() {
        return uuid();
    }

    String list() {
        return list;
    }

    boolean isSeenBy(Viewer viewer) {
        return audience().includes(viewer);
    }

    ViewOfList view(Viewer viewer, boolean isDefault) {
        return new ViewOfList(uuid(), version(), name, query, sharing, unit, ownerName, isDefault, may(viewer));
    }

    @Override
    public Matter matter() {
        return new Matter("view", uuid(), null, name, audience(), list);
    }

    @Override
    protected Audience audience() {
        Audience mine = Audience.of(Audience.person(owner));
        UUID shared = unit;
        return switch (sharing) {
            case MINE -> mine;
            case UNIT ->
                shared == null
                        ? mine
                        : mine.and(Arrays.stream(Role.values())
                                .map(role -> role.in(shared))
                                .toList());
            case ALL -> mine.and(Audience.PUBLIC);
        };
    }

    /** @param unit where {@link Sharing#UNIT} shares it; null otherwise */
    record Wanted(
            String name,
            String query,
            Sharing sharing,
            @Nullable UUID unit) {}
}
