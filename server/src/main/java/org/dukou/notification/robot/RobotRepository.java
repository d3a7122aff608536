package org.dukou.notification.robot;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Missing;
import org.springframework.data.jpa.repository.JpaRepository;

interface RobotRepository extends JpaRepository<Robot, UUID> {

    /** @throws Missing when there is none, or no longer */
    default Robot get(UUID id) {
        return findById(id).filter(Robot::isThere).orElseThrow(Missing::new);
    }

    default Robot get(UUID id, IfMatch seen) {
        Robot robot = get(id);
        robot.assertVersion(seen);
        return robot;
    }

    List<Robot> findByEndedAtIsNullOrderById();
}
