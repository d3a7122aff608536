package org.dukou.policy;

import java.time.Clock;
import java.util.List;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAdministrator;
import org.dukou.kernel.access.ByAnyone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which regulations this university follows, of those that come with the house. */
@Service
@Transactional
class PackChoice {

    private final Policies policies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackChoice(Policies policies, ApplicationEventPublisher events, Clock clock) {
        this.policies = policies;
        this.events = events;
        this.clock = clock;
    }

    @ByAnyone
    @Transactional(readOnly = true)
    PacksView packs(Viewer viewer) {
        return new PacksView(List.copyOf(policies.packs().names()), policies.pack(), policies.isChosen());
    }

    /** @throws org.dukou.kernel.Refusal {@code policy/pack-unknown} */
    @ByAdministrator
    PacksView follow(Viewer viewer, String pack) {
        policies.follow(pack);
        events.publishEvent(PackChosen.by(viewer.actor(), clock.instant(), pack));
        return packs(viewer);
    }

    /**
     * @param names the packs there are; their words are {@code policy.pack.<name>}
     * @param followed the national minimum until the university has chosen
     */
    record PacksView(List<String> names, String followed, boolean chosen) {}
}
