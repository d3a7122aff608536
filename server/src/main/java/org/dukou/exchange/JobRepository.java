package org.dukou.exchange;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface JobRepository extends JpaRepository<Job, UUID> {

    /** Held until the transaction ends: a node, a person and the end of the work may come at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Job> findHeldById(UUID id);

    /** @throws Missing when there is none, or none of this viewer's own */
    default Job get(UUID id, Viewer viewer) {
        return findHeldById(id).filter(job -> job.belongsTo(viewer)).orElseThrow(Missing::new);
    }
}
