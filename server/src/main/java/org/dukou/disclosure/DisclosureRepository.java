package org.dukou.disclosure;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface DisclosureRepository extends JpaRepository<Disclosure, UUID> {

    Optional<Disclosure> findFirstByTitleAndStage(String title, Stage stage);

    /** Two deals put up at once lay the same result open one after the other, instead of one failing on the other's save. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Disclosure> findAloneById(UUID id);

    /** @throws Missing when there is none, or none this viewer may know of */
    default Disclosure get(DisclosureId id, Viewer viewer) {
        return findById(id.value())
                .filter(disclosure -> disclosure.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
    }

    /** As above, for acting on what the viewer looked at. */
    default Disclosure get(DisclosureId id, Viewer viewer, IfMatch seen) {
        Disclosure disclosure = get(id, viewer);
        disclosure.assertVersion(seen);
        return disclosure;
    }
}
