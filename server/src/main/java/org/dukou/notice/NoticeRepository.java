package org.dukou.notice;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface NoticeRepository extends JpaRepository<Notice, UUID> {

    /** @throws Missing when there is none, or none this viewer may know of */
    default Notice get(NoticeId id, Viewer viewer) {
        return findById(id.value())
                .filter(notice -> notice.audience().includes(viewer))
                .orElseThrow(Missing::new);
    }

    /** As above, for acting on what the viewer looked at. */
    default Notice get(NoticeId id, Viewer viewer, IfMatch seen) {
        Notice notice = get(id, viewer);
        notice.assertVersion(seen);
        return notice;
    }

    /** Held until the transaction ends, so that two acts on its clock follow one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.id = :id")
    Optional<Notice> lock(UUID id);

    Optional<Notice> findBySlug(String slug);

    List<Notice> findByStateOrderById(NoticeState state);

    Optional<Notice> findFirstByMatterKindAndMatterIdAndKindOrderByIdDesc(
            String matterKind, UUID matterId, NoticeKind kind);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Notice> findByMatterKindAndMatterIdAndKindAndStateIn(
            String matterKind, UUID matterId, NoticeKind kind, Collection<NoticeState> states);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.state = org.dukou.notice.NoticeState.OPEN and n.mayCloseFrom <= :day"
            + " order by n.id")
    List<Notice> due(LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notice n where n.state in :states order by n.id")
    List<Notice> standing(Collection<NoticeState> states);
}
