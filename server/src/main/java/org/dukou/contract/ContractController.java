package org.dukou.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/contracts")
class ContractController {

    private final Contracts contracts;
    private final ContractCourse course;
    private final SealRequests seals;

    ContractController(Contracts contracts, ContractCourse course, SealRequests seals) {
        this.seals = seals;
        this.contracts = contracts;
        this.course = course;
    }

    @GetMapping
    List<ContractView> of(Viewer viewer, @RequestParam String matterKind, @RequestParam UUID matterId) {
        return contracts.of(viewer, matterKind, matterId).stream()
                .map(contract -> ContractView.of(contract, viewer))
                .toList();
    }

    @PostMapping("/{id}/signing-record")
    ContractView sign(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody SigningRecord signing) {
        return ContractView.of(contracts.recordSigning(viewer, id, seen, signing), viewer);
    }

    @PostMapping("/{id}/title-change")
    ContractView changeTitle(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody TitleChange change) {
        return ContractView.of(
                contracts.recordTitleChange(
                        viewer, id, seen, or(change.rights()), change.effectiveOn(), or(change.documents())),
                viewer);
    }

    @PostMapping("/{id}/licence-filing")
    ContractView file(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Filing filing) {
        return ContractView.of(
                contracts.recordFiling(
                        viewer,
                        id,
                        seen,
                        new LicenceFiling(filing.filedOn(), filing.number().strip()),
                        or(filing.documents())),
                viewer);
    }

    /** Asks whoever keeps it to set a seal under the contract. */
    @PostMapping("/{id}/seal-request")
    ContractView askSeal(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody SealRequest wanted) {
        return ContractView.of(seals.ask(viewer, id, seen, wanted.kind().name(), wanted.copies()), viewer);
    }

    @PostMapping("/{id}/suspension")
    ContractView suspend(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Befalling given) {
        return take(viewer, id, seen, Turn.Kind.SUSPENDED, given);
    }

    @PostMapping("/{id}/resumption")
    ContractView resume(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Befalling given) {
        return take(viewer, id, seen, Turn.Kind.RESUMED, given);
    }

    @PostMapping("/{id}/breach")
    ContractView breach(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Befalling given) {
        return take(viewer, id, seen, Turn.Kind.BREACHED, given);
    }

    @PostMapping("/{id}/cure")
    ContractView cure(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Befalling given) {
        return take(viewer, id, seen, Turn.Kind.CURED, given);
    }

    @PostMapping("/{id}/rescission")
    ContractView rescind(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Befalling given) {
        return take(viewer, id, seen, Turn.Kind.RESCINDED, given);
    }

    private ContractView take(Viewer viewer, UUID id, IfMatch seen, Turn.Kind kind, Befalling given) {
        Turn turn = new Turn(kind, given.on(), given.reason(), given.until(), given.ground(), given.refund(), null);
        return ContractView.of(course.take(viewer, id, seen, turn, or(given.documents())), viewer);
    }

    @PostMapping("/{id}/title-return")
    ContractView returnTitle(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody OnADay given) {
        return ContractView.of(course.returnTitle(viewer, id, seen, given.on(), or(given.documents())), viewer);
    }

    @PostMapping("/{id}/filing-cancellation")
    ContractView cancelFiling(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody OnADay given) {
        return ContractView.of(course.cancelFiling(viewer, id, seen, given.on(), or(given.documents())), viewer);
    }

    private static <T> List<T> or(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    /** @param rights the numbers registered; all that are still open when left out */
    record TitleChange(
            @Nullable List<String> rights,
            @NotNull LocalDate effectiveOn,
            @Nullable List<UUID> documents) {}

    record Filing(
            @NotNull LocalDate filedOn,
            @NotBlank String number,
            @Nullable List<UUID> documents) {}

    /**
     * @param until by when a breach is to be cured
     * @param ground why it is rescinded
     * @param refund what is to go back when it is rescinded
     */
    record Befalling(
            LocalDate on,
            String reason,
            @Nullable LocalDate until,
            @Nullable Ground ground,
            @Nullable Money refund,
            @Nullable List<UUID> documents) {}

    /** @param copies how many */
    record SealRequest(@NotNull Seal kind, @Min(1) int copies) {}

    /** The seals of the university, as its register names them. */
    enum Seal {
        CONTRACT,
        UNIVERSITY,
        LEGAL_REPRESENTATIVE
    }

    record OnADay(@NotNull LocalDate on, @Nullable List<UUID> documents) {}
}
