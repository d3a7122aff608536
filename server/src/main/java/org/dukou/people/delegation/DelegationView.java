package org.dukou.people.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as its page shows it.
 *
 * @param roles empty for all of them
 * @param to the last day, as it stands now
 * @param endedOn when it was ended early
 */
record DelegationView(
        UUID id,
        long version,
        UUID absent,
        String absentName,
        UUID delegate,
        String delegateName,
        List<Role> roles,
        LocalDate from,
        LocalDate to,
        String reason,
        @Nullable LocalDate endedOn,
        Set<Delegation.Act> may) {}
