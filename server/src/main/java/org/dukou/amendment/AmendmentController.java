package org.dukou.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.deal.terms.Change;
import org.dukou.deal.terms.Instalment;
import org.dukou.deal.terms.Terms;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/amendments")
class AmendmentController {

    private static final int LONGEST = 1000;

    private final Amendments amendments;

    AmendmentController(Amendments amendments) {
        this.amendments = amendments;
    }

    /** The changes of a deal, in order. */
    @GetMapping
    List<AmendmentView> of(Viewer viewer, @RequestParam UUID deal, Locale locale) {
        return amendments.of(viewer, deal).stream()
                .map(amendment -> AmendmentView.of(amendment, amendment.duty(), viewer, locale))
                .toList();
    }

    @GetMapping("/{id}")
    AmendmentView get(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return view(amendments.get(viewer, new AmendmentId(id)), viewer, locale);
    }

    @PostMapping
    ResponseEntity<AmendmentView> draft(Viewer viewer, @Valid @RequestBody NewAmendment wanted, Locale locale) {
        Amendment amendment = amendments.draft(
                viewer, wanted.deal(), wanted.change(), wanted.reason().strip());
        return ResponseEntity.created(
                        URI.create("/api/amendments/" + amendment.id().value()))
                .body(view(amendment, viewer, locale));
    }

    @PostMapping("/{id}/revision")
    AmendmentView rewrite(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Revision wanted, Locale locale) {
        return view(
                amendments.rewrite(
                        viewer,
                        new AmendmentId(id),
                        seen,
                        wanted.change(),
                        wanted.reason().strip()),
                viewer,
                locale);
    }

    @PostMapping("/{id}/proposal")
    AmendmentView propose(Viewer viewer, @PathVariable UUID id, IfMatch seen, Locale locale) {
        return view(amendments.propose(viewer, new AmendmentId(id), seen), viewer, locale);
    }

    @PostMapping("/{id}/withdrawal")
    AmendmentView takeBack(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Reason why, Locale locale) {
        return view(
                amendments.takeBack(
                        viewer, new AmendmentId(id), seen, why.reason().strip()),
                viewer,
                locale);
    }

    @PostMapping("/{id}/abandonment")
    AmendmentView giveUp(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Reason why, Locale locale) {
        return view(
                amendments.giveUp(
                        viewer, new AmendmentId(id), seen, why.reason().strip()),
                viewer,
                locale);
    }

    private AmendmentView view(Amendment amendment, Viewer viewer, Locale locale) {
        return AmendmentView.of(amendment, amendments.duty(amendment), viewer, locale);
    }

    /** What is null stays as it is. */
    record NewAmendment(
            @NotNull UUID deal,
            @NotBlank @Size(max = LONGEST) String reason,
            @Nullable UUID taker,
            @Nullable Money price,
            @Nullable List<Instalment> payments,
            @Nullable Terms terms) {
        Change change() {
            return new Change(taker, price, payments, terms, null);
        }
    }

    /** The change written anew, as a whole. */
    record Revision(
            @NotBlank @Size(max = LONGEST) String reason,
            @Nullable UUID taker,
            @Nullable Money price,
            @Nullable List<Instalment> payments,
            @Nullable Terms terms) {
        Change change() {
            return new Change(taker, price, payments, terms, null);
        }
    }

    record Reason(@NotBlank @Size(max = LONGEST) String reason) {}
}
