package org.dukou.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/technology-registrations")
class TechnologyRegistrationController {

    private static final int LONGEST = 500;

    private final TechnologyRegistrations registrations;
    private final RegistrationList list;

    TechnologyRegistrationController(TechnologyRegistrations registrations, RegistrationList list) {
        this.registrations = registrations;
        this.list = list;
    }

    @GetMapping
    List<RegistrationView> of(Viewer viewer, @RequestParam String matterKind, @RequestParam UUID matterId) {
        return registrations.of(viewer, matterKind, matterId);
    }

    /** The register: all that a viewer may see. */
    @GetMapping("/register")
    PageOf<RegistrationList.Row> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(viewer, new RegistrationList.Filter(q, stage, overdue), sort, after, PageSize.of(size));
    }

    @PostMapping("/{id}/application")
    RegistrationView apply(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Application given) {
        return registrations.apply(viewer, id, seen, given.on(), given.office().strip(), or(given.documents()));
    }

    @PostMapping("/{id}/acceptance")
    RegistrationView accept(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Acceptance given) {
        return registrations.accept(viewer, id, seen, given.on(), given.disputed(), or(given.documents()));
    }

    @PostMapping("/{id}/return")
    RegistrationView sendBack(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody OnADay given) {
        return registrations.sendBack(
                viewer, id, seen, given.on(), given.reason().strip(), or(given.documents()));
    }

    @PostMapping("/{id}/certificate")
    RegistrationView register(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Certified given) {
        return registrations.register(viewer, id, seen, given.certificate(), or(given.documents()));
    }

    @PostMapping("/{id}/change")
    RegistrationView change(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Certified given) {
        return registrations.change(viewer, id, seen, given.certificate(), or(given.documents()));
    }

    @PostMapping("/{id}/cancellation")
    RegistrationView cancel(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody OnADay given) {
        return registrations.cancel(viewer, id, seen, given.on(), given.reason().strip(), or(given.documents()));
    }

    @PostMapping("/{id}/waiver")
    RegistrationView forgo(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Waiver given) {
        return registrations.forgo(viewer, id, seen, given.reason().strip());
    }

    private static <T> List<T> or(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    /** @param office where it was handed in */
    record Application(
            @NotNull LocalDate on,
            @NotBlank @Size(max = LONGEST) String office,
            @Nullable List<UUID> documents) {}

    record Acceptance(
            @NotNull LocalDate on,
            boolean disputed,
            @Nullable List<UUID> documents) {}

    record OnADay(
            @NotNull LocalDate on,
            @NotBlank @Size(max = LONGEST) String reason,
            @Nullable List<UUID> documents) {}

    record Waiver(@NotBlank @Size(max = LONGEST) String reason) {}

    /** @param note what changed, where something did */
    record Certified(
            LocalDate on,
            String number,
            Money contractAmount,
            Money technologyAmount,
            @Nullable String note,
            @Nullable List<UUID> documents) {
        Certificate certificate() {
            return new Certificate(on, number, contractAmount, technologyAmount, note == null ? "" : note, null);
        }
    }
}
