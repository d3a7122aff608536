package org.dukou.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageSize;
import org.dukou.search.Question.Chosen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/search")
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    @GetMapping
    Found find(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer size) {
        Chosen chosen =
                new Chosen(kind, unit == null ? null : unit.toString(), year == null ? null : year.toString(), stage);
        return search.find(viewer, q, chosen, after, PageSize.of(size));
    }

    @GetMapping("/suggestions")
    List<Hit> suggest(Viewer viewer, @RequestParam(defaultValue = "") String q) {
        return search.suggest(viewer, q);
    }

    @PostMapping("/rebuilding")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void rebuild(Viewer viewer, @Valid @RequestBody Rebuilding rebuilding) {
        search.rebuild(viewer, rebuilding.reason());
    }

    /** @param reason what was wrong with the index */
    record Rebuilding(@NotBlank @Size(max = 200) String reason) {}
}
