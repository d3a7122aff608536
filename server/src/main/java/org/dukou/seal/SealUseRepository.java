package org.dukou.seal;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

interface SealUseRepository extends JpaRepository<SealUse, UUID> {

    List<SealUse> findByAboutKindAndAboutIdOrderById(String kind, UUID id);

    /** @throws Missing when there is none, or none this viewer may know of */
    default SealUse get(UUID id, Viewer viewer, IfMatch seen) {
        SealUse use =
                findById(id).filter(found -> found.audience().includes(viewer)).orElseThrow(Missing::new);
        use.assertVersion(seen);
        return use;
    }
}
