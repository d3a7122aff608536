package org.dukou.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dukou.kernel.Way;

/** That the patent office registered the change of owner of one right, and when it took effect. */
record Registration(String right, LocalDate effectiveOn) {

    /** Patents that are handed over and whose change of owner the patent office has not registered yet. */
    static List<String> open(Way way, List<ContractFacts.Right> rights, List<Registration> done) {
        if (way != Way.ASSIGNMENT && way != Way.EQUITY) {
            return List.of();
        }
        Set<String> registered = new HashSet<>();
        done.forEach(one -> registered.add(one.right()));
        return rights.stream()
                .filter(right -> right.kind().isRegistered())
                .map(ContractFacts.Right::number)
                .filter(Objects::nonNull)
                .filter(right -> !registered.contains(right))
                .toList();
    }
}
