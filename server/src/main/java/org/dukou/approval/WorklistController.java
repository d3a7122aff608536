package org.dukou.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
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

    @PostMapping("/copies/readings")
    Chosen readAll(Viewer viewer, @Valid @RequestBody Chosen chosen) {
        return new Chosen(copies.readAll(viewer, chosen.copies()));
    }

    @PostMapping("/copies/readings/undoing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(Viewer viewer, @Valid @RequestBody Chosen chosen) {
        copies.takeBack(viewer, chosen.copies());
    }

    /** Copies that were chosen together. */
    record Chosen(@NotNull @Size(max = 500) List<UUID> copies) {}
}
