package org.dukou.disclosure.secrecy;

import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

interface SecrecyCheckRepository extends JpaRepository<SecrecyCheck, UUID> {

    boolean existsByAskedByAndState(UUID askedBy, SecrecyCheck.State state);

    /** @throws Missing when there is none, or none this viewer may know of */
    default SecrecyCheck get(UUID id, Viewer viewer) {
        return findById(id)
                .filter(check -> check.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
    }
}
