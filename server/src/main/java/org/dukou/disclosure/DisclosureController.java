package org.dukou.disclosure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.dukou.people.UnitNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/disclosures")
class DisclosureController {

    private final Disclosures disclosures;
    private final DisclosureList list;
    private final UnitNames units;
    private final HouseClock clock;

    DisclosureController(Disclosures disclosures, DisclosureList list, UnitNames units, HouseClock clock) {
        this.disclosures = disclosures;
        this.list = list;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    PageOf<DisclosureList.Row> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Stage stage,
            @RequestParam(required = false) @Nullable UUID college,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(viewer, new DisclosureList.Filter(q, stage, college, mine), sort, after, PageSize.of(size));
    }

    @GetMapping("/similar")
    List<DisclosureList.Alike> similar(
            Viewer viewer, @RequestParam String title, @RequestParam(required = false) @Nullable UUID except) {
        return list.alike(viewer, title, except);
    }

    @GetMapping("/{id}")
    DisclosureView get(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return view(disclosures.get(viewer, new DisclosureId(id)), viewer, locale);
    }

    @PostMapping
    ResponseEntity<DisclosureView> submit(Viewer viewer, @Valid @RequestBody Submission submission, Locale locale) {
        Disclosure disclosure = disclosures.submit(viewer, submission.draft());
        return ResponseEntity.created(
                        URI.create("/api/disclosures/" + disclosure.id().value()))
                .body(view(disclosure, viewer, locale));
    }

    @PostMapping("/{id}/confirmation")
    DisclosureView confirm(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return view(disclosures.confirm(viewer, new DisclosureId(id)), viewer, locale);
    }

    @PostMapping("/{id}/dissent")
    DisclosureView contest(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Dissent dissent, Locale locale) {
        return view(disclosures.contest(viewer, new DisclosureId(id), seen, dissent.reasons()), viewer, locale);
    }

    @PostMapping("/{id}/answer")
    DisclosureView answer(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Answer answer, Locale locale) {
        return view(disclosures.answer(viewer, new DisclosureId(id), seen, answer), viewer, locale);
    }

    @PostMapping("/{id}/revision")
    DisclosureView revise(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody JsonNode content, Locale locale) {
        return view(disclosures.revise(viewer, new DisclosureId(id), seen, content), viewer, locale);
    }

    @PostMapping("/{id}/withdrawal")
    DisclosureView withdraw(Viewer viewer, @PathVariable UUID id, IfMatch seen, Locale locale) {
        return view(disclosures.withdraw(viewer, new DisclosureId(id), seen), viewer, locale);
    }

    private DisclosureView view(Disclosure disclosure, Viewer viewer, Locale locale) {
        return DisclosureView.of(disclosure, units, viewer, clock.today(), locale);
    }

    /** @param reasons what the member does not agree to */
    record Dissent(@NotBlank @Size(max = 500) String reasons) {}

    record Submission(@NotNull UUID draft) {}
}
