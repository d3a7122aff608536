package org.dukou.seal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MandateRepository extends JpaRepository<Mandate, UUID> {

    /** The newest first. */
    List<Mandate> findTop200ByOrderByIdDesc();
}
