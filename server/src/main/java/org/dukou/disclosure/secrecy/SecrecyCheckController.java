package org.dukou.disclosure.secrecy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.dukou.kernel.Refusal;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/secrecy-checks")
class SecrecyCheckController {

    private final SecrecyChecks checks;
    private final Directory directory;

    SecrecyCheckController(SecrecyChecks checks, Directory directory) {
        this.checks = checks;
        this.directory = directory;
    }

    @PostMapping
    ResponseEntity<SecrecyCheckView> ask(Viewer viewer, @Valid @RequestBody Questions questions) {
        SecrecyCheck check = checks.ask(viewer, questions.answers(), Boolean.TRUE.equals(questions.another()));
        return ResponseEntity.created(URI.create("/api/secrecy-checks/" + check.id()))
                .body(view(check, viewer));
    }

    @GetMapping("/{id}")
    SecrecyCheckView get(Viewer viewer, @PathVariable UUID id) {
        return view(checks.get(viewer, id), viewer);
    }

    @PostMapping("/{id}/decision")
    SecrecyCheckView decide(Viewer viewer, @PathVariable UUID id, @Valid @RequestBody Decision decision) {
        return view(checks.decide(viewer, id, decision.decision() == Word.CLEARED), viewer);
    }

    private SecrecyCheckView view(SecrecyCheck check, Viewer viewer) {
        Directory.UnitEntry office =
                directory.officeOf(Role.SECRECY_OFFICE).orElseThrow(() -> new Refusal("disclosure/no-secrecy-office"));
        return new SecrecyCheckView(
                check.id(),
                check.state(),
                check.askerName(),
                check.askedAt().atZone(HouseClock.SHANGHAI).toOffsetDateTime(),
                new Office(office.name(), office.phone(), office.place()),
                check.state() == SecrecyCheck.State.HELD && viewer.is(Role.SECRECY_OFFICE));
    }

    /** @param another it is about another result than the one the secrecy office is still looking at */
    record Questions(
            SecrecyAnswers.@NotNull Answer secretProject,
            SecrecyAnswers.@NotNull Answer defenceFunding,
            SecrecyAnswers.@NotNull Answer securityOrKeyTechnology,
            SecrecyAnswers.@NotNull Answer otherDoubt,
            @Nullable Boolean another) {
        SecrecyAnswers answers() {
            return new SecrecyAnswers(secretProject, defenceFunding, securityOrKeyTechnology, otherDoubt);
        }
    }

    enum Word {
        CLEARED,
        KEPT_OUT
    }

    record Decision(@NotNull Word decision) {}

    record SecrecyCheckView(
            UUID id,
            SecrecyCheck.State state,
            String asker,
            OffsetDateTime askedAt,
            Office office,
            boolean mayDecide) {}

    /** Where to go with what must not be written here. */
    record Office(
            String name, @Nullable String phone, @Nullable String place) {}
}
