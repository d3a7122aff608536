package org.dukou.exchange.intake;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface IntakeRepository extends JpaRepository<Intake, UUID> {

    /** Held until the transaction ends: a node, a person and the end of the work may come at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Intake> findHeldById(UUID id);

    /** @throws Missing when there is none, or none of this viewer's own */
    default Intake get(UUID id, Viewer viewer) {
        return findHeldById(id).filter(intake -> intake.belongsTo(viewer)).orElseThrow(Missing::new);
    }

    /** As above, for acting on what the viewer looked at. */
    default Intake get(UUID id, Viewer viewer, IfMatch seen) {
        Intake intake = get(id, viewer);
        intake.assertVersion(seen);
        return intake;
    }
}
