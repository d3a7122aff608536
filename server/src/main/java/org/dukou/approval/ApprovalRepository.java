package org.dukou.approval;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ApprovalRepository extends JpaRepository<Approval, UUID> {

    /** Every round of a matter, the latest first. */
    List<Approval> findByMatterKindAndMatterIdOrderByRoundDesc(String matterKind, UUID matterId);

    Optional<Approval> findFirstByMatterKindAndMatterIdOrderByRoundDesc(String matterKind, UUID matterId);

    List<Approval> findByStateOrderByStartedAt(ApprovalState state);

    /** Held until the end of the transaction: of two who sign at once, the second sees what the first has done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Approval a where a.id = :id")
    Optional<Approval> hold(UUID id);

    /** @throws Missing when there is none, or none this viewer may know of */
    default Approval get(UUID id, Viewer viewer) {
        return findById(id)
                .filter(approval -> approval.audience().includes(viewer))
                .orElseThrow(Missing::new);
    }

    /** As above, for acting on it. */
    default Approval hold(UUID id, Viewer viewer) {
        return hold(id).filter(approval -> approval.audience().includes(viewer)).orElseThrow(Missing::new);
    }
}
