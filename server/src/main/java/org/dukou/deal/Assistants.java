package org.dukou.deal;

import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.Role;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 技术经理人 who may be asked to help with a deal. */
@Service
@Transactional(readOnly = true)
class Assistants {

    private final Directory directory;

    Assistants(Directory directory) {
        this.directory = directory;
    }

    record Named(UUID person, String name) {}

    @ByOffice
    List<Directory.Entry> all(Viewer viewer) {
        return holders();
    }

    /** @throws Invalid {@code deal/not-a-technology-manager} for whoever does not hold that role today */
    @Nullable
    Named named(@Nullable UUID person) {
        if (person == null) {
            return null;
        }
        return holders().stream()
                .filter(one -> one.id().equals(person))
                .findFirst()
                .map(one -> new Named(one.id(), one.name()))
                .orElseThrow(() -> new Invalid("deal/not-a-technology-manager", "assistant"));
    }

    private List<Directory.Entry> holders() {
        String role = Role.TECHNOLOGY_MANAGER.everywhere();
        return directory.holders(List.of(role)).getOrDefault(role, List.of());
    }
}
