package org.dukou.people;

import java.time.Clock;
import java.time.LocalDate;
import org.dukou.kernel.Actor;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAdministrator;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.BySystem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk that looks after the units of the three tiers. */
@Service
@Transactional
class Units {

    private final UnitRepository units;
    private final JdbcClient jdbc;
    private final Clock clock;

    Units(UnitRepository units, JdbcClient jdbc, Clock clock) {
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    Unit get(Viewer viewer, UnitId id) {
        return units.get(id);
    }

    /** @throws Refusal {@code people/unit-code-taken}, {@code people/unit-not-under-that-tier} */
    @ByAdministrator
    Unit open(Viewer viewer, Unit.NewUnit wanted) {
        return open(wanted, viewer.actor());
    }

    /** The house furnishes itself: a demonstration, or the unit of the first administrator. */
    @BySystem
    UnitId open(Actor by, Unit.NewUnit wanted) {
        return open(wanted, by).id();
    }

    private Unit open(Unit.NewUnit wanted, Actor by) {
        try {
            return units.saveAndFlush(Unit.open(wanted, above(wanted.parent()), by, clock.instant()));
        } catch (DataIntegrityViolationException twice) {
            throw Taken.refusal(twice, "unit_code_key", "people/unit-code-taken", "code", wanted.code());
        }
    }

    @ByAdministrator
    Unit change(Viewer viewer, UnitId id, IfMatch seen, Unit.Names names, @Nullable UnitId parent) {
        Unit unit = units.get(id, seen);
        for (Unit above = above(parent); above != null; above = above(above.parent())) {
            if (above.id().equals(id)) {
                throw new Refusal("people/unit-under-itself").at("parent");
            }
        }
        unit.change(names, above(parent), viewer.actor(), clock.instant());
        return units.saveAndFlush(unit);
    }

    @ByAdministrator
    Unit close(Viewer viewer, UnitId id, IfMatch seen, @Nullable LocalDate lastDay) {
        Unit unit = units.get(id, seen);
        LocalDate last = lastDay == null ? LocalDate.now(clock) : lastDay;
        unit.close(last, isInUse(id, last), viewer.actor(), clock.instant());
        return units.saveAndFlush(unit);
    }

    private @Nullable Unit above(@Nullable UnitId parent) {
        return parent == null ? null : units.get(parent);
    }

    private boolean isInUse(UnitId id, LocalDate lastDay) {
        return jdbc.sql("""
                        select exists (select from person where unit = :id and (left_on is null or left_on > :last))
                            or exists (select from assignment where unit = :id and (to_on is null or to_on > :last))
                            or exists (select from unit where parent = :id and (closed_on is null or closed_on > :last))
                        """)
                .param("id", id.value())
                .param("last", lastDay)
                .query(Boolean.class)
                .single();
    }
}
