package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.document.DocumentId;
import org.dukou.document.Documents;
import org.dukou.kernel.Actor;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.DayBegan;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What befalls a signed contract: suspension, breach, rescission, the end of its term, and what follows from it. */
@Service
@Transactional
class ContractCourse {

    private static final String BREACH = "contract.waiting.breach";
    private static final String TITLE_RETURN = "contract.waiting.title-return";
    private static final String FILING_CANCELLATION = "contract.waiting.filing-cancellation";

    private final ContractRepository contracts;
    private final Documents documents;
    private final Worklist worklist;
    private final HouseClock clock;

    ContractCourse(ContractRepository contracts, Documents documents, Worklist worklist, HouseClock clock) {
        this.contracts = contracts;
        this.documents = documents;
        this.worklist = worklist;
        this.clock = clock;
    }

    /** @throws Invalid {@code contract/rescission-unproved} for a rescission without a paper */
    @ByOffice
    Contract take(Viewer viewer, UUID id, IfMatch seen, Turn turn, List<UUID> papers) {
        Instant now = clock.instant();
        Contract contract = contracts.get(id, viewer, seen);
        contract.take(turn, viewer, clock.today(), now);
        if (turn.kind() == Turn.Kind.RESCINDED && papers.isEmpty()) {
            throw new Invalid("contract/rescission-unproved", "documents");
        }
        contracts.saveAndFlush(contract);
        attach(contract.matter(), papers, viewer.actor(), now);
        askNext(contract, turn, viewer.actor(), now);
        return contract;
    }

    private void askNext(Contract contract, Turn turn, Actor by, Instant now) {
        worklist.settle(contract.matter(), BREACH, by, now);
        if (turn.kind() == Turn.Kind.BREACHED) {
            ask(contract, BREACH, turn.until(), by, now);
        }
        if (turn.kind() == Turn.Kind.RESCINDED) {
            Contracts.ASKED.forEach(what -> worklist.settle(contract.matter(), what, by, now));
        }
        if (contract.owesTitleReturn()) {
            ask(contract, TITLE_RETURN, null, by, now);
        }
        if (contract.owesFilingCancellation()) {
            ask(contract, FILING_CANCELLATION, null, by, now);
        }
    }

    @ByOffice
    Contract returnTitle(Viewer viewer, UUID id, IfMatch seen, LocalDate on, List<UUID> proofs) {
        Instant now = clock.instant();
        Contract contract = contracts.get(id, viewer, seen);
        contract.returnTitle(on, viewer, clock.today(), now);
        contracts.saveAndFlush(contract);
        attach(contract.matter(), proofs, viewer.actor(), now);
        worklist.settle(contract.matter(), TITLE_RETURN, viewer.actor(), now);
        return contract;
    }

    @ByOffice
    Contract cancelFiling(Viewer viewer, UUID id, IfMatch seen, LocalDate on, List<UUID> proofs) {
        Instant now = clock.instant();
        Contract contract = contracts.get(id, viewer, seen);
        contract.cancelFiling(on, viewer, clock.today(), now);
        contracts.saveAndFlush(contract);
        attach(contract.matter(), proofs, viewer.actor(), now);
        worklist.settle(contract.matter(), FILING_CANCELLATION, viewer.actor(), now);
        return contract;
    }

    /** Terms that have run out end their contracts; the right was given for that time only. */
    @BySystem
    @EventListener
    void on(DayBegan began) {
        contracts
                .findByStageInAndEndsOnBefore(EnumSet.of(Stage.SIGNED, Stage.SUSPENDED), began.day())
                .forEach(contract -> {
                    contract.expire(began.day(), clock.instant());
                    contracts.saveAndFlush(contract);
                });
    }

    private void attach(Matter matter, List<UUID> files, Actor by, Instant now) {
        documents.attach(matter, files.stream().map(DocumentId::new).toList(), "contract-course", by, now);
    }

    private void ask(Contract contract, String what, @Nullable LocalDate due, Actor by, Instant now) {
        worklist.ask(contract.matter(), what, List.of(Role.TRANSFER_OFFICER.everywhere()), by, now, due);
    }
}
