package org.dukou.meeting.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
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
@RequestMapping("/api/follow-ups")
class FollowUpController {

    private static final int LONGEST = 2000;

    private final FollowUps followUps;
    private final FollowUpList list;

    FollowUpController(FollowUps followUps, FollowUpList list) {
        this.followUps = followUps;
        this.list = list;
    }

    @GetMapping
    PageOf<FollowUpList.Row> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID body,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable FollowUpState state,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(viewer, new FollowUpList.Filter(body, mine, state, year, q), after, PageSize.of(size));
    }

    @GetMapping("/{id}")
    FollowUpView get(Viewer viewer, @PathVariable UUID id) {
        return followUps.get(viewer, id);
    }

    @PostMapping("/{id}/report")
    FollowUpView report(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Done done) {
        return followUps.report(viewer, id, seen, done.evidence());
    }

    @PostMapping("/{id}/reopening")
    FollowUpView reopen(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody NotDone not) {
        return followUps.reopen(viewer, id, seen, not.remarks());
    }

    record Done(@NotBlank @Size(max = LONGEST) String evidence) {}

    record NotDone(@NotBlank @Size(max = LONGEST) String remarks) {}
}
