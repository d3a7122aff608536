package org.dukou.reward;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DistributionRepository extends JpaRepository<Distribution, UUID> {

    List<Distribution> findByDealOrderById(UUID deal);

    List<Distribution> findByStageOrderById(Stage stage);

    @Query("select p.place from Distribution d join d.payees p where d.id = :id order by p.place")
    List<Integer> placesOf(UUID id);

    /** @throws Missing when there is none, or none this viewer may know of */
    default Distribution get(UUID id, Viewer viewer) {
        return findById(id)
                .filter(distribution -> distribution.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
    }

    /** As above, for acting on what the viewer looked at. */
    default Distribution get(UUID id, Viewer viewer, IfMatch seen) {
        Distribution distribution = get(id, viewer);
        distribution.assertVersion(seen);
        return distribution;
    }

    /** The one of this receipt, or with none given of the deal's shares, that is neither cancelled nor corrected. */
    default Optional<Distribution> live(UUID deal, @Nullable UUID receipt) {
        return findByDealOrderById(deal).stream()
                .filter(one -> one.counterOf() == null)
                .filter(one -> one.stage() != Stage.CANCELLED && one.stage() != Stage.CORRECTED)
                .filter(one -> Objects.equals(
                        one.receipt() == null ? null : one.receipt().value(), receipt))
                .findFirst();
    }
}
