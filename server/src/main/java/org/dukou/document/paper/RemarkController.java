package org.dukou.document.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class RemarkController {

    private static final int LONGEST = 2000;

    private final Remarks remarks;

    RemarkController(Remarks remarks) {
        this.remarks = remarks;
    }

    @GetMapping("/papers/{id}/review")
    Remarks.Review review(Viewer viewer, @PathVariable UUID id) {
        return remarks.review(viewer, id);
    }

    @PostMapping("/papers/{id}/remarks")
    Remarks.Review remark(Viewer viewer, @PathVariable UUID id, @Valid @RequestBody NewRemark given) {
        return remarks.remark(
                viewer, id, given.place(), given.paragraph(), given.said().strip());
    }

    @PostMapping("/paper-remarks/{id}/answer")
    Remarks.Review answer(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Answer given) {
        return remarks.answer(viewer, id, seen, given.words().strip());
    }

    /**
     * @param place which version
     * @param paragraph counted from 1
     */
    record NewRemark(
            int place,
            int paragraph,
            @NotBlank @Size(max = LONGEST) String said) {}

    record Answer(@NotBlank @Size(max = LONGEST) String words) {}
}
