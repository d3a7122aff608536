package org.dukou.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.contract.ContractRescinded;
import org.dukou.contract.ContractSigned;
import org.dukou.contract.ContractView;
import org.dukou.contract.Contracts;
import org.dukou.kernel.Actor;
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
        contracts
                .current(signed.matter().kind(), signed.matter().id())
                .filter(contract -> contract.id().equals(signed.contract().value()))
                .ifPresent(contract -> {
                    if (contract.supplements() == null) {
                        begin(signed, contract, clock.instant());
                    } else {
                        supplemented(signed, contract, contract.supplements(), clock.instant());
                    }
                });
    }

    private void begin(ContractSigned signed, ContractView contract, Instant now) {
        TechnologyRegistration one =
                TechnologyRegistration.due(signed.matter(), contract, signed.signedOn(), signed.by(), now);
        registrations.saveAndFlush(one);
        ask(one, TechnologyRegistrations.APPLY, signed.by(), now);
    }

    /** What is registered has to be changed there too; what is not, is applied for as it is now. */
    private void supplemented(ContractSigned signed, ContractView agreement, UUID contract, Instant now) {
        registrations
                .findByContract(contract)
                .filter(one -> one.supplement(signed.contract(), agreement.amount()))
                .ifPresent(one -> {
                    registrations.saveAndFlush(one);
                    if (one.stage() == Stage.REGISTERED) {
                        ask(one, TechnologyRegistrations.CHANGE, signed.by(), now);
                    }
                });
    }

    /** Nothing is left to register; what is registered has to be cancelled. */
    @BySystem
    @ApplicationModuleListener
    void on(ContractRescinded rescinded) {
        registrations
                .findByContract(rescinded.contract().value())
                .filter(TechnologyRegistration::contractEnds)
                .ifPresent(one -> {
                    Instant now = clock.instant();
                    TechnologyRegistrations.ALL.forEach(
                            what -> worklist.settle(one.matter(), what, rescinded.by(), now));
                    if (one.stage() == Stage.REGISTERED) {
                        ask(one, TechnologyRegistrations.CANCEL, rescinded.by(), now);
                    } else {
                        one.comeToNothing(rescinded.reason(), rescinded.by(), now);
                    }
                    registrations.saveAndFlush(one);
                });
    }

    private void ask(TechnologyRegistration one, String what, Actor by, Instant now) {
        worklist.settle(one.matter(), what, by, now);
        worklist.ask(one.matter(), what, List.of(Role.TRANSFER_OFFICER.everywhere()), by, now, null);
    }

    /** Whoever may see the matter may see its registration. */
    @BySystem
    @EventListener
    void on(Happening happening) {
        followers.follow("technology_registration", happening.each());
    }
}
