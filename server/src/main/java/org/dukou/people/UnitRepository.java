package org.dukou.people;

import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitRepository extends JpaRepository<Unit, UUID> {

    /** @throws Missing when there is no such unit */
    default Unit get(UnitId id) {
        return findById(id.value()).orElseThrow(Missing::new);
    }

    default Unit get(UnitId id, IfMatch seen) {
        Unit unit = get(id);
        unit.assertVersion(seen);
        return unit;
    }
}
