package org.dukou.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.dukou.approval.Worklist;
import org.dukou.contract.ContractSigned;
import org.dukou.contract.Contracts;
import org.dukou.kernel.Followers;
import org.dukou.kernel.Happening;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what becomes of contracts: a signed one is to be registered. */
@Component
class RegistrationListeners {

    private final TechnologyRegistrationRepository registrations;
    private final Contracts contracts;
    private final Worklist worklist;
    private final Followers followers;
    private final Clock clock;

    RegistrationListeners(
            TechnologyRegistrationRepository registrations,
            Contracts contracts,
            Worklist worklist,
            Followers followers,
            Clock clock) {
        this.registrations = registrations;
        this.contracts = contracts;
        this.worklist = worklist;
        this.followers = followers;
        this.clock = clock;
    }

    @BySystem
    @ApplicationModuleListener
    void on(ContractSigned signed) {
        if (registrations.findByContract(signed.contract().value()).isPresent()) {
            return;
        }
        contracts.current(signed.matter().kind(), signed.matter().id()).ifPresent(contract -> {
            Instant now = clock.instant();
            registrations.saveAndFlush(
                    TechnologyRegistration.due(signed.matter(), contract, signed.signedOn(), signed.by(), now));
            worklist.ask(
                    signed.matter(),
                    TechnologyRegistrations.APPLY,
                    List.of(Role.TRANSFER_OFFICER.everywhere()),
                    signed.by(),
                    now,
                    null);
        });
    }

    /** Whoever may see the matter may see its registration. */
    @BySystem
    @EventListener
    void on(Happening happening) {
        followers.follow("technology_registration", happening.matter());
    }
}
