package org.dukou.disclosure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.draft.Draft;
import org.dukou.kernel.draft.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The form of a disclosure while it is being written. */
@RestController
@RequestMapping("/api/disclosure-drafts")
class DisclosureDraftController {

    private final Disclosures disclosures;
    private final Drafts drafts;

    DisclosureDraftController(Disclosures disclosures, Drafts drafts) {
        this.disclosures = disclosures;
        this.drafts = drafts;
    }

    @GetMapping
    List<Draft> mine(Viewer viewer) {
        return drafts.mine(viewer, Disclosures.DRAFT);
    }

    @PostMapping
    ResponseEntity<Draft> open(Viewer viewer, @Valid @RequestBody Opening opening) {
        Draft draft = disclosures.openForm(viewer, opening.secrecyCheck());
        return ResponseEntity.created(URI.create("/api/disclosure-drafts/" + draft.id()))
                .body(draft);
    }

    @GetMapping("/{id}")
    Draft get(Viewer viewer, @PathVariable UUID id) {
        return drafts.get(viewer, Disclosures.DRAFT, id);
    }

    @PutMapping("/{id}")
    Draft save(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody JsonNode content) {
        return drafts.save(viewer, Disclosures.DRAFT, id, seen, content);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(Viewer viewer, @PathVariable UUID id) {
        drafts.discard(viewer, Disclosures.DRAFT, id);
    }

    record Opening(@NotNull UUID secrecyCheck) {}
}
