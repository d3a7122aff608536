package org.dukou.meeting;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends JpaRepository<Meeting, UUID> {

    /** Held until the end of the transaction: a matter that comes while the agenda is closed comes before or after. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.id = :id")
    Optional<Meeting> hold(UUID id);

    /** Those a matter may still come before on that day, the next first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select m from Meeting m where m.body = :body and m.stage = CALLED and m.cutoff >= :day
            order by m.heldOn, m.id
            """)
    List<Meeting> admitting(UUID body, LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Meeting m where m.stage = CALLED and m.cutoff < :day order by m.id")
    List<Meeting> toClose(LocalDate day);

    /** @throws Missing when there is none, or none this viewer may know of */
    default Meeting get(UUID id, Viewer viewer) {
        return findById(id).filter(one -> one.audience().includes(viewer)).orElseThrow(Missing::new);
    }

    /** As above, for acting on it. */
    default Meeting hold(UUID id, Viewer viewer, IfMatch seen) {
        Meeting meeting =
                hold(id).filter(one -> one.audience().includes(viewer)).orElseThrow(Missing::new);
        meeting.assertVersion(seen);
        return meeting;
    }
}
