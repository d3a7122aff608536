package org.dukou.document.paper;

import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaperRepository extends JpaRepository<Paper, UUID> {

    /** @throws Missing when there is none, or none this viewer may know of */
    default Paper get(UUID id, Viewer viewer) {
        return findById(id)
                .filter(paper -> paper.matter().audience().includes(viewer))
                .orElseThrow(Missing::new);
    }

    Optional<Paper> findByAboutKindAndAboutIdAndFormAndSubject(String kind, UUID id, String form, String subject);
}
