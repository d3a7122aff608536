package org.dukou.income;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.time.HouseClock;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.dukou.kernel.web.SafeRepetition;
import org.dukou.people.Doors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/royalties")
class RoyaltyController {

    private final Royalties royalties;
    private final RoyaltyList list;

    RoyaltyController(Royalties royalties, RoyaltyList list) {
        this.royalties = royalties;
        this.list = list;
    }

    @GetMapping
    PageOf<RoyaltyList.Row> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable RoyaltyStage stage,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID matter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(viewer, new RoyaltyList.Filter(stage, q, matter), sort, after, PageSize.of(size));
    }

    @GetMapping("/{id}")
    RoyaltyView get(Viewer viewer, @PathVariable UUID id) {
        return royalties.view(viewer, id);
    }

    @PostMapping("/{id}/invitation")
    Invited invite(
            Viewer viewer,
            @PathVariable UUID id,
            IfMatch seen,
            @Valid @RequestBody Invitation wanted,
            HttpServletRequest request) {
        SafeRepetition.keepNoAnswer(request);
        Doors.Opened opened = royalties.invite(viewer, id, seen, wanted.addressee(), wanted.days());
        return new Invited(
                "/door/royalty/" + opened.token(),
                opened.code(),
                opened.until().atZone(HouseClock.SHANGHAI).toOffsetDateTime());
    }

    @PostMapping("/{id}/report")
    RoyaltyView report(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Entered entered) {
        List<UUID> files = entered.documents() == null ? List.of() : entered.documents();
        return royalties.view(viewer, royalties.enter(viewer, id, seen, entered.report(), files));
    }

    @PostMapping("/{id}/return")
    RoyaltyView sendBack(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Reason why) {
        return royalties.view(
                viewer, royalties.sendBack(viewer, id, seen, why.reason().strip()));
    }

    @PostMapping("/{id}/acceptance")
    RoyaltyView accept(Viewer viewer, @PathVariable UUID id, IfMatch seen) {
        return royalties.view(viewer, royalties.accept(viewer, id, seen));
    }

    /** @param days the link is good for */
    record Invitation(@NotBlank String addressee, int days) {}

    /**
     * Shown now and never again.
     *
     * @param path of the link, at the address of the house
     * @param code to be told by another way
     */
    record Invited(String path, String code, OffsetDateTime until) {}

    record Entered(@NotNull RoyaltyReport report, @Nullable List<UUID> documents) {}

    record Reason(@NotBlank String reason) {}
}
