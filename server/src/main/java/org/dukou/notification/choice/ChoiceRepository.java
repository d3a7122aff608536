package org.dukou.notification.choice;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChoiceRepository extends JpaRepository<Choice, UUID> {}
