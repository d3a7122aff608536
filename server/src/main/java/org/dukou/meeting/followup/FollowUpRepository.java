package org.dukou.meeting.followup;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Viewer;
import org.springframework.data.jpa.repository.JpaRepository;

public interface FollowUpRepository extends JpaRepository<FollowUp, UUID> {

    List<FollowUp> findByMeetingOrderByNumber(UUID meeting);

    /** @throws Missing when there is none, or none this viewer may know of */
    default FollowUp get(UUID id, Viewer viewer) {
        return findById(id).filter(one -> one.audience().includes(viewer)).orElseThrow(Missing::new);
    }

    default FollowUp get(UUID id, Viewer viewer, IfMatch seen) {
        FollowUp one = get(id, viewer);
        one.assertVersion(seen);
        return one;
    }
}
