package org.dukou.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as its page shows it. */
record UnitView(
        UUID id,
        long version,
        String code,
        String name,
        String nameEn,
        Tier tier,
        @Nullable UUID parent,
        @Nullable String phone,
        @Nullable String place,
        @Nullable LocalDate closedOn,
        Set<Unit.Act> may) {}
