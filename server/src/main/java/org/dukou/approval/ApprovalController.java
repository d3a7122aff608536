package org.dukou.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Money;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Way;
import org.dukou.kernel.time.HouseClock;
import org.dukou.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/approvals")
class ApprovalController {

    private static final int LONGEST = 2000;

    private final Signings signings;
    private final HouseClock clock;

    ApprovalController(Signings signings, HouseClock clock) {
        this.signings = signings;
        this.clock = clock;
    }

    /** Every round of a matter, the latest first; empty when there is none that the viewer may see. */
    @GetMapping
    List<ApprovalView> of(Viewer viewer, @RequestParam String matterKind, @RequestParam UUID matterId, Locale locale) {
        return views(signings.of(viewer, matterKind, matterId), viewer, locale);
    }

    @GetMapping("/preview")
    Preview preview(
            Viewer viewer,
            @RequestParam String matterKind,
            @RequestParam(required = false) @Nullable Way way,
            @RequestParam Money amount,
            @RequestParam(defaultValue = "false") boolean relatedParty,
            @RequestParam(defaultValue = "false") boolean foreign,
            @RequestParam(required = false) @Nullable UUID college) {
        return signings.preview(
                viewer, matterKind, new ApprovalAsk(way, amount, relatedParty, foreign, college), clock.today());
    }

    @GetMapping("/{id}")
    ApprovalView get(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return view(signings.get(viewer, id), viewer, locale);
    }

    @PostMapping("/{id}/signature")
    ApprovalView sign(Viewer viewer, @PathVariable UUID id, @Valid @RequestBody SignatureGiven given, Locale locale) {
        Resolution resolution =
                given.resolution() == null ? null : given.resolution().on(clock.today());
        return view(signings.sign(viewer, id, given.seat(), given.remarks(), resolution), viewer, locale);
    }

    @PostMapping("/{id}/return")
    ApprovalView giveBack(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Return back, Locale locale) {
        return view(signings.giveBack(viewer, id, seen, back.step(), back.remarks()), viewer, locale);
    }

    @PostMapping("/{id}/rejection")
    ApprovalView reject(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Rejection no, Locale locale) {
        return view(signings.reject(viewer, id, seen, no.remarks()), viewer, locale);
    }

    @PostMapping("/{id}/signer")
    ApprovalView addSigner(
            Viewer viewer,
            @PathVariable UUID id,
            IfMatch seen,
            @Valid @RequestBody FurtherSigner further,
            Locale locale) {
        return view(
                signings.addSigner(
                        viewer, id, seen, further.person(), further.place() == Place.BEFORE_ME, further.remarks()),
                viewer,
                locale);
    }

    @PostMapping("/{id}/passing-on")
    ApprovalView passOn(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody PassingOn to, Locale locale) {
        return view(signings.passOn(viewer, id, seen, to.person(), to.remarks()), viewer, locale);
    }

    @PostMapping("/{id}/copy")
    ApprovalView copy(Viewer viewer, @PathVariable UUID id, @Valid @RequestBody Copy copy, Locale locale) {
        return view(signings.copy(viewer, id, copy.persons(), copy.remarks()), viewer, locale);
    }

    private ApprovalView view(Approval approval, Viewer viewer, Locale locale) {
        return views(List.of(approval), viewer, locale).getFirst();
    }

    private List<ApprovalView> views(List<Approval> rounds, Viewer viewer, Locale locale) {
        Map<String, List<Directory.Entry>> holders = signings.holders(viewer, rounds);
        return rounds.stream()
                .map(round -> ApprovalView.of(round, viewer, holders, clock.today(), locale))
                .toList();
    }

    /** @param resolution what the meeting resolved, at the seat of its secretary only */
    record SignatureGiven(
            @NotNull UUID seat,
            @Nullable @Size(max = LONGEST) String remarks,
            @Nullable @Valid ResolutionGiven resolution) {}

    record ResolutionGiven(
            @Nullable @Size(max = 200) String meeting,
            @Nullable LocalDate heldOn,
            @Nullable @Size(max = 100) String number,
            Resolution.@Nullable Outcome outcome,
            @Nullable @Size(max = LONGEST) String text) {

        Resolution on(LocalDate today) {
            return Resolution.of(meeting, heldOn, number, outcome, text, today);
        }
    }

    /** @param step the earlier step that is to look again, counted from 0; without it the applicant */
    record Return(
            @Nullable Integer step,
            @Nullable @Size(max = LONGEST) String remarks) {}

    record Rejection(@Nullable @Size(max = LONGEST) String remarks) {}

    enum Place {
        BEFORE_ME,
        BESIDE_ME
    }

    record FurtherSigner(
            @NotNull UUID person,
            @NotNull Place place,
            @Nullable @Size(max = LONGEST) String remarks) {}

    record PassingOn(
            @NotNull UUID person,
            @Nullable @Size(max = LONGEST) String remarks) {}

    record Copy(
            @NotNull @Size(min = 1, max = 50) List<UUID> persons,
            @Nullable @Size(max = LONGEST) String remarks) {}
}
