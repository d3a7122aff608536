package org.dukou.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
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

    ContractController(Contracts contracts) {
        this.contracts = contracts;
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
}
