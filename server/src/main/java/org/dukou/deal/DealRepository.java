package org.dukou.deal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

interface DealRepository extends JpaRepository<Deal, UUID> {

    /** @throws Missing when there is none, or none this viewer may know of */
    default Deal get(DealId id, Viewer viewer) {
        return findById(id.value())
                .filter(deal -> deal.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
    }

    /** As above, for acting on what the viewer looked at. */
    default Deal get(DealId id, Viewer viewer, IfMatch seen) {
        Deal deal = get(id, viewer);
        deal.assertVersion(seen);
        return deal;
    }

    List<Deal> findByStageOrderById(Stage stage);

    /**
     * Whether some deal over a result has this person read it, as its assistant or as who decides on it.
     *
     * @param part the result, as {@code [{"disclosure":"…"}]}
     */
    @NativeQuery("select exists (select 1 from deal where sheet -> 'parts' @> cast(:part as jsonb)"
            + " and (assistant = :person or :token = any(guests)))")
    boolean letsRead(UUID person, String token, String part);

    /** The deal an engine speaks of; empty when it speaks of something else. */
    default Optional<Deal> about(Matter matter) {
        return matter.kind().equals("deal") ? findById(matter.id()) : Optional.empty();
    }
}
