package org.dukou.enterprise;

import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

interface EnterpriseRepository extends JpaRepository<Enterprise, UUID> {

    /** @throws Missing when there is none */
    default Enterprise get(EnterpriseId id) {
        return findById(id.value()).orElseThrow(Missing::new);
    }

    /** @throws Missing when there is none, or none this viewer may know of */
    default Enterprise get(EnterpriseId id, Viewer viewer) {
        Enterprise enterprise = get(id);
        if (!enterprise.matter().audience().includes(viewer)) {
            throw new Missing();
        }
        return enterprise;
    }

    /** As above, for acting on what the viewer looked at. */
    default Enterprise get(EnterpriseId id, Viewer viewer, IfMatch seen) {
        Enterprise enterprise = get(id, viewer);
        enterprise.assertVersion(seen);
        return enterprise;
    }
}
