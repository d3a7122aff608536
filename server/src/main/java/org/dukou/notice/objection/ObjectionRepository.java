package org.dukou.notice.objection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface ObjectionRepository extends JpaRepository<Objection, UUID> {

    Optional<Objection> findByIdAndNotice(UUID id, UUID notice);

    Optional<Objection> findByTokenHash(String tokenHash);

    List<Objection> findByNoticeOrderById(UUID notice);

    List<Objection> findByNoticeAndStateIn(UUID notice, Collection<Objection.State> states);

    List<Objection> findByPapersGreaterThan(int papers);

    boolean existsByNoticeAndStateAndWeightyTrue(UUID notice, Objection.State state);
}
