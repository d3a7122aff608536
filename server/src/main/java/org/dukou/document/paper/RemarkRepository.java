package org.dukou.document.paper;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RemarkRepository extends JpaRepository<Remark, UUID> {

    List<Remark> findByPaperOrderByParagraphAscIdAsc(UUID paper);
}
