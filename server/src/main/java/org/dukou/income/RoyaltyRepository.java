package org.dukou.income;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoyaltyRepository extends JpaRepository<Royalty, UUID> {

    List<Royalty> findByAboutIdOrderByFirstDay(UUID matter);

    /** @throws Missing when there is none, or none this viewer may know of */
    default Royalty get(UUID id, Viewer viewer) {
        return findById(id).filter(found -> found.isFor(viewer)).orElseThrow(Missing::new);
    }

    /** As above, for acting on what the viewer looked at. */
    default Royalty get(UUID id, Viewer viewer, IfMatch seen) {
        Royalty royalty = get(id, viewer);
        royalty.assertVersion(seen);
        return royalty;
    }
}
