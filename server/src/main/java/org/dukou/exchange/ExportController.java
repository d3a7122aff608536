package org.dukou.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
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
@RequestMapping("/api/exports")
class ExportController {

    private final Exports exports;
    private final JobList list;

    ExportController(Exports exports, JobList list) {
        this.exports = exports;
        this.list = list;
    }

    @GetMapping
    PageOf<JobView> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size,
            Locale locale) {
        return list.page(viewer, after, PageSize.of(size), locale);
    }

    @GetMapping("/{id}")
    JobView get(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return list.get(viewer, id, locale);
    }

    @PostMapping
    ResponseEntity<JobView> ask(Viewer viewer, @Valid @RequestBody Wanted wanted, Locale locale) {
        UUID id = exports.ask(viewer, wanted.list(), wanted.filters(), locale).id();
        return ResponseEntity.created(URI.create("/api/exports/" + id)).body(list.get(viewer, id, locale));
    }

    @PostMapping("/{id}/cancellation")
    JobView cancel(Viewer viewer, @PathVariable UUID id, Locale locale) {
        exports.cancel(viewer, id);
        return list.get(viewer, id, locale);
    }

    /**
     * @param list the address of the list
     * @param filters what its address says after the question mark
     */
    record Wanted(@NotBlank String list, Map<String, String> filters) {
        Wanted {
            filters = filters == null ? Map.of() : filters;
        }
    }
}
