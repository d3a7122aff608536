package org.dukou.approval;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A person with the name of today. */
record Named(UUID id, String name) {

    static Set<UUID> ids(List<Named> persons) {
        return persons.stream().map(Named::id).collect(Collectors.toUnmodifiableSet());
    }

    static String list(List<Named> persons) {
        return persons.stream().map(Named::name).collect(Collectors.joining("、"));
    }
}
