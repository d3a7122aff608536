package org.dukou.amendment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

interface AmendmentRepository extends JpaRepository<Amendment, UUID> {

    List<Amendment> findByAboutKindAndAboutIdOrderById(String kind, UUID id);

    /** @throws Missing when there is none, or none this viewer may know of */
    default Amendment get(AmendmentId id, Viewer viewer) {
        return findById(id.value())
                .filter(amendment -> amendment.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
    }

    /** As above, for acting on what the viewer looked at. */
    default Amendment get(AmendmentId id, Viewer viewer, IfMatch seen) {
        Amendment amendment = get(id, viewer);
        amendment.assertVersion(seen);
        return amendment;
    }

    /** The one an engine speaks of; empty when it speaks of something else. */
    default Optional<Amendment> about(Matter matter) {
        return matter.kind().equals(Amendments.KIND) ? findById(matter.id()) : Optional.empty();
    }
}
