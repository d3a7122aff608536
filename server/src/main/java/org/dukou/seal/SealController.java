package org.dukou.seal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class SealController {

    private static final int LONGEST = 500;

    private final Seals seals;
    private final SealList list;
    private final Mandates mandates;

    SealController(Seals seals, SealList list, Mandates mandates) {
        this.seals = seals;
        this.list = list;
        this.mandates = mandates;
    }

    @GetMapping("/seal-uses")
    List<SealUseView> of(Viewer viewer, @RequestParam String matterKind, @RequestParam UUID matterId) {
        return seals.of(viewer, matterKind, matterId);
    }

    /** The seal register. */
    @GetMapping("/seal-uses/register")
    PageOf<SealList.Row> register(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable SealKind kind,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(viewer, new SealList.Filter(q, stage, kind), sort, after, PageSize.of(size));
    }

    @PostMapping("/seal-uses/{id}/imprint")
    SealUseView set(Viewer viewer, @PathVariable UUID id, IfMatch seen) {
        return seals.set(viewer, id, seen);
    }

    @PostMapping("/seal-uses/{id}/refusal")
    SealUseView refuse(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Why why) {
        return seals.refuse(viewer, id, seen, why.reason().strip());
    }

    @GetMapping("/mandates")
    List<MandateView> mandates(Viewer viewer) {
        return mandates.all(viewer);
    }

    @PostMapping("/mandates")
    @ResponseStatus(HttpStatus.CREATED)
    MandateView give(Viewer viewer, @RequestBody NewMandate wanted) {
        return mandates.give(viewer, wanted);
    }

    @PostMapping("/mandates/{id}/revocation")
    MandateView revoke(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Revocation given) {
        return mandates.revoke(viewer, id, seen, given.on(), given.reason().strip());
    }

    record Why(@NotBlank @Size(max = LONGEST) String reason) {}

    record Revocation(
            @NotNull LocalDate on,
            @NotBlank @Size(max = LONGEST) String reason) {}
}
