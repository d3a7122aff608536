package org.dukou.approval;

import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/worklist")
class WorklistController {

    private final WorklistList list;
    private final Copies copies;

    WorklistController(WorklistList list, Copies copies) {
        this.list = list;
        this.copies = copies;
    }

    @GetMapping
    PageOf<WorklistList.Item> worklist(
            Viewer viewer,
            @RequestParam(defaultValue = "WAITING") Box box,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.of(viewer, box, new WorklistList.Filter(q, kind), after, PageSize.of(size));
    }

    @GetMapping("/counts")
    WorklistList.Counts counts(Viewer viewer) {
        return list.counts(viewer);
    }

    @PostMapping("/copies/{id}/reading")
    void read(Viewer viewer, @PathVariable UUID id) {
        copies.read(viewer, id);
    }
}
