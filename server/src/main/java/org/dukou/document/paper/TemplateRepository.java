package org.dukou.document.paper;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TemplateRepository extends JpaRepository<Template, UUID> {

    Optional<Template> findByForm(String form);
}
