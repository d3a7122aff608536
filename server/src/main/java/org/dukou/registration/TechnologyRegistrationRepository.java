package org.dukou.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

interface TechnologyRegistrationRepository extends JpaRepository<TechnologyRegistration, UUID> {

    List<TechnologyRegistration> findByAboutKindAndAboutIdOrderById(String kind, UUID id);

    List<TechnologyRegistration> findByStageOrderById(Stage stage);

    Optional<TechnologyRegistration> findByContract(UUID contract);

    /** @throws Missing when there is none, or none this viewer may know of */
    default TechnologyRegistration get(UUID id, Viewer viewer, IfMatch seen) {
        TechnologyRegistration one = findById(id)
                .filter(found -> found.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
        one.assertVersion(seen);
        return one;
    }
}
