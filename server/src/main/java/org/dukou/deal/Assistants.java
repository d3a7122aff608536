package org.dukou.deal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dukou.disclosure.Results;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** 技术经理人 who may be asked to help with a deal. */
@Service
@Transactional(readOnly = true)
class Assistants {

    private final Directory directory;
    private final Results results;
    private final DealRepository deals;

    Assistants(Directory directory, Results results, DealRepository deals) {
        this.directory = directory;
        this.results = results;
        this.deals = deals;
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

    /** Whoever helps with this deal may read its results: nobody can help to sell what they may not read. */
    @BySystem
    @Transactional(propagation = Propagation.MANDATORY)
    void letIn(Deal deal, Actor by, Instant now) {
        UUID assistant = deal.origin().assistant();
        if (assistant != null) {
            results.layOpen(deal.sheet().results(), List.of(Audience.person(assistant)), by, now);
        }
    }

    /** Shuts the results to who helped before, but for those that another deal has them read. */
    @BySystem
    @Transactional(propagation = Propagation.MANDATORY)
    void letGo(@Nullable UUID before, Deal deal, Actor by, Instant now) {
        if (before == null || before.equals(deal.origin().assistant())) {
            return;
        }
        String token = Audience.person(before);
        List<UUID> shut = deal.sheet().results().stream()
                .filter(result -> !deals.letsRead(before, token, "[{\"disclosure\":\"" + result + "\"}]"))
                .toList();
        results.shut(shut, token, by, now);
    }

    private List<Directory.Entry> holders() {
        String role = Role.TECHNOLOGY_MANAGER.everywhere();
        return directory.holders(List.of(role)).getOrDefault(role, List.of());
    }
}
