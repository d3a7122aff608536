package org.dukou.contract.volume;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

interface VolumeRepository extends JpaRepository<Volume, UUID> {

    List<Volume> findByAboutKindAndAboutIdOrderById(String kind, UUID id);

    Optional<Volume> findByContract(UUID contract);

    /** @throws Missing when there is none, or none this viewer may know of */
    default Volume get(UUID id, Viewer viewer, IfMatch seen) {
        Volume volume = findById(id)
                .filter(found -> found.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
        volume.assertVersion(seen);
        return volume;
    }
}
