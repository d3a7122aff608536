package org.dukou.reward;

import java.time.Clock;
import java.time.Instant;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Happening;
import org.dukou.kernel.access.BySystem;
import org.dukou.registration.RegistrationCancelled;
import org.dukou.registration.RegistrationChanged;
import org.dukou.registration.TechnologyContractRegistered;
import org.dukou.registration.TechnologyRegistrations;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps what distributions say of the registration of their contract as the registry has it now (财税〔2018〕58号). */
@Component
class Registered {

    private final DistributionRepository distributions;
    private final TechnologyRegistrations registrations;
    private final Turns turns;
    private final Clock clock;

    Registered(DistributionRepository distributions, TechnologyRegistrations registrations, Turns turns, Clock clock) {
        this.distributions = distributions;
        this.registrations = registrations;
        this.turns = turns;
        this.clock = clock;
    }

    /** What the registry says at this moment. */
    void note(Distribution distribution, Actor by, Instant now) {
        distribution.note(
                registrations
                        .numberOf(
                                distribution.deal().kind(), distribution.deal().id())
                        .orElse(null),
                by,
                now);
    }

    @BySystem
    @ApplicationModuleListener
    void on(TechnologyContractRegistered registered) {
        all(registered);
    }

    @BySystem
    @ApplicationModuleListener
    void on(RegistrationChanged changed) {
        all(changed);
    }

    @BySystem
    @ApplicationModuleListener
    void on(RegistrationCancelled cancelled) {
        all(cancelled);
    }

    private void all(Happening happening) {
        turns.take(happening.matter().id());
        Instant now = clock.instant();
        distributions.findByDealOrderById(happening.matter().id()).stream()
                .filter(distribution -> !distribution.stage().isStruckOut())
                .forEach(distribution -> {
                    note(distribution, happening.by(), now);
                    distributions.saveAndFlush(distribution);
                });
    }
}
