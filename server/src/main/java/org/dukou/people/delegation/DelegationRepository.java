package org.dukou.people.delegation;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface DelegationRepository extends JpaRepository<Delegation, UUID> {

    /** @throws Missing when there is none, or none this viewer may know of */
    default Delegation get(DelegationId id, Viewer viewer, IfMatch seen) {
        Delegation delegation =
                findById(id.value()).filter(found -> found.isSeenBy(viewer)).orElseThrow(Missing::new);
        delegation.assertVersion(seen);
        return delegation;
    }

    List<Delegation> findByOfPersonOrToPersonOrderByFromOnDesc(UUID absent, UUID delegate, Limit most);
}
