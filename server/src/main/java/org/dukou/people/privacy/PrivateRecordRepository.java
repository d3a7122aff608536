package org.dukou.people.privacy;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PrivateRecordRepository extends JpaRepository<PrivateRecord, UUID> {}
