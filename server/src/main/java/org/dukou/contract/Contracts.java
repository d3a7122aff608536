package org.dukou.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dukou.approval.Worklist;
import org.dukou.document.DocumentId;
import org.dukou.document.Documents;
import org.dukou.kernel.Actor;
import org.dukou.kernel.Followers;
import org.dukou.kernel.Happening;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Matter;
import org.dukou.kernel.Missing;
import org.dukou.kernel.Numbers;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.ByAnyone;
import org.dukou.kernel.access.ByOffice;
import org.dukou.kernel.access.BySystem;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.seal.Mandates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The desk of contracts: what is to be signed, that it was signed, and what the patent office must hear of it. */
@Service
@Transactional
public class Contracts {

    private static final String SIGN = "contract.waiting.sign";
    private static final String TITLE_CHANGE = "contract.waiting.title-change";
    private static final String LICENCE_FILING = "contract.waiting.licence-filing";

    /** What is asked about a contract on its way, and no longer once it is rescinded. */
    static final List<String> ASKED = List.of(SIGN, TITLE_CHANGE, LICENCE_FILING);

    /** Those that make room for another. */
    private static final Set<Stage> GONE = EnumSet.of(Stage.CANCELLED, Stage.RESCINDED);

    private final ContractRepository contracts;
    private final List<SigningCheck> checks;
    private final Mandates mandates;
    private final Documents documents;
    private final Followers followers;
    private final Worklist worklist;
    private final Numbers numbers;
    private final HouseClock clock;

    Contracts(
            ContractRepository contracts,
            List<SigningCheck> checks,
            Mandates mandates,
            Documents documents,
            Followers followers,
            Worklist worklist,
            Numbers numbers,
            HouseClock clock) {
        this.contracts = contracts;
        this.checks = checks;
        this.mandates = mandates;
        this.documents = documents;
        this.followers = followers;
        this.worklist = worklist;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Lays a contract ready to be signed, in the caller's transaction; said again with other facts before anybody has
     * signed, it replaces them. A matter has one contract at a time.
     *
     * @throws Refusal {@code contract/not-in-this-stage} when it is signed already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ContractId prepare(Matter about, ContractFacts facts, Actor by, Instant now) {
        Optional<Contract> live = live(about);
        Contract contract = live.orElseGet(() -> Contract.prepare(numberFor(facts, now), about, facts, by, now));
        if (live.isPresent()) {
            contract.prepareAgain(about, facts, by, now);
        }
        contracts.saveAndFlush(contract);
        worklist.settle(about, SIGN, by, now);
        worklist.ask(about, SIGN, List.of(Role.TRANSFER_OFFICER.everywhere()), by, now, null);
        return contract.id();
    }

    /** A supplement carries the number of its contract, such as 合〔2026〕0007号-补1. */
    private String numberFor(ContractFacts facts, Instant now) {
        ContractId supplemented = facts.supplements();
        if (supplemented == null) {
            return numbers.next("合", LocalDate.ofInstant(now, HouseClock.SHANGHAI));
        }
        String number = contracts
                .findById(supplemented.value())
                .orElseThrow(Missing::new)
                .number();
        return number + "-补" + (contracts.countBySupplements(supplemented.value()) + 1);
    }

    /** Gives up what was prepared and not signed, in the caller's transaction; nothing prepared is no fault. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Matter about, String reason, Actor by, Instant now) {
        live(about).ifPresent(contract -> {
            contract.cancel(reason, by, now);
            contracts.saveAndFlush(contract);
            worklist.settle(about, SIGN, by, now);
        });
    }

    /** The contract of a matter, signed or to be signed. */
    @Transactional(readOnly = true)
    public Optional<ContractView> current(String matterKind, UUID matterId) {
        return contracts
                .findByAboutKindAndAboutIdAndStageNotIn(matterKind, matterId, GONE)
                .map(ContractView::of);
    }

    @ByAnyone
    @Transactional(readOnly = true)
    List<Contract> of(Viewer viewer, String matterKind, UUID matterId) {
        return contracts.findByAboutKindAndAboutIdOrderById(matterKind, matterId).stream()
                .filter(contract -> contract.matter().audience().includes(viewer))
                .toList();
    }

    /** @throws Refusal of the first desk that has something against it, or {@code contract/nobody-vouches} */
    @ByOffice
    Contract recordSigning(Viewer viewer, UUID id, IfMatch seen, SigningRecord signing) {
        Instant now = clock.instant();
        Contract contract = contracts.get(id, viewer, seen);
        contract.recordSigning(signing, viewer, clock.today(), now);
        askRound(contract.matter(), signing.signedOn());
        int open = documents.openRemarks(contract.matter());
        if (open > 0) {
            throw new Refusal("contract/remarks-open", open);
        }
        if (signing.mandate() != null) {
            ContractFacts facts = contract.facts();
            mandates.assertCovers(
                    signing.mandate(), signing.ourSigner(), facts.way(), facts.amount(), signing.signedOn());
        }
        contracts.saveAndFlush(contract);
        attach(contract, signing.documents(), "contract-scan", viewer.actor(), now);
        worklist.settle(contract.matter(), SIGN, viewer.actor(), now);
        if (!contract.unregistered().isEmpty()) {
            askOffice(contract, TITLE_CHANGE, null, viewer.actor(), now);
        }
        if (contract.filingDue() != null) {
            askOffice(contract, LICENCE_FILING, contract.filingDue(), viewer.actor(), now);
        }
        return contract;
    }

    private void askRound(Matter matter, LocalDate signedOn) {
        List<SigningCheck> concerned =
                checks.stream().filter(check -> check.concerns(matter)).toList();
        if (concerned.isEmpty()) {
            throw new Refusal("contract/nobody-vouches");
        }
        concerned.forEach(check -> check.assertMaySign(matter, signedOn));
    }

    @ByOffice
    Contract recordTitleChange(
            Viewer viewer, UUID id, IfMatch seen, List<String> rights, LocalDate effectiveOn, List<UUID> proofs) {
        Instant now = clock.instant();
        Contract contract = contracts.get(id, viewer, seen);
        contract.recordTitleChange(rights, effectiveOn, viewer, clock.today(), now);
        contracts.saveAndFlush(contract);
        attach(contract, proofs, "title-change", viewer.actor(), now);
        if (contract.unregistered().isEmpty()) {
            worklist.settle(contract.matter(), TITLE_CHANGE, viewer.actor(), now);
        }
        return contract;
    }

    @ByOffice
    Contract recordFiling(Viewer viewer, UUID id, IfMatch seen, LicenceFiling filing, List<UUID> proofs) {
        Instant now = clock.instant();
        Contract contract = contracts.get(id, viewer, seen);
        contract.recordFiling(filing, viewer, clock.today(), now);
        contracts.saveAndFlush(contract);
        attach(contract, proofs, "licence-filing", viewer.actor(), now);
        worklist.settle(contract.matter(), LICENCE_FILING, viewer.actor(), now);
        return contract;
    }

    /** Whoever may see the matter may see its contract: no more and no fewer, at any time. */
    @BySystem
    @EventListener
    void on(Happening happening) {
        followers.follow("contract", happening.each());
    }

    private Optional<Contract> live(Matter about) {
        return contracts.findByAboutKindAndAboutIdAndStageNotIn(about.kind(), about.id(), GONE);
    }

    private void attach(Contract contract, List<UUID> files, String role, Actor by, Instant now) {
        documents.attach(contract.matter(), files.stream().map(DocumentId::new).toList(), role, by, now);
    }

    private void askOffice(Contract contract, String what, @Nullable LocalDate due, Actor by, Instant now) {
        worklist.ask(contract.matter(), what, List.of(Role.TRANSFER_OFFICER.everywhere()), by, now, due);
    }
}
