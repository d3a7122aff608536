package org.dukou.people.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.people.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/delegations")
class DelegationController {

    private final Delegations delegations;

    DelegationController(Delegations delegations) {
        this.delegations = delegations;
    }

    @GetMapping
    List<DelegationView> of(Viewer viewer, @RequestParam UUID person) {
        return delegations.of(viewer, new PersonId(person));
    }

    @PostMapping
    ResponseEntity<DelegationView> name(Viewer viewer, @Valid @RequestBody Naming naming) {
        DelegationView delegation = delegations.name(
                viewer,
                new Delegation.Wanted(
                        new PersonId(naming.delegate()), naming.roles(), naming.from(), naming.to(), naming.reason()));
        return ResponseEntity.created(URI.create("/api/delegations?person=" + delegation.absent()))
                .body(delegation);
    }

    @PostMapping("/{id}/end")
    DelegationView end(Viewer viewer, @PathVariable UUID id, IfMatch seen) {
        return delegations.end(viewer, new DelegationId(id), seen);
    }

    /** @param roles empty for all of them */
    record Naming(
            @NotNull UUID delegate,
            @NotNull Set<Role> roles,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotBlank @Size(max = 200) String reason) {}
}
