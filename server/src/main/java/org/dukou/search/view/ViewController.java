package org.dukou.search.view;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/views")
class ViewController {

    private final Views views;

    ViewController(Views views) {
        this.views = views;
    }

    @GetMapping
    List<ViewOfList> of(Viewer viewer, @RequestParam String list) {
        return views.of(viewer, list);
    }

    @PostMapping
    ResponseEntity<ViewOfList> save(Viewer viewer, @Valid @RequestBody Saving saving) {
        ViewOfList view = views.save(viewer, saving.list(), saving.view().wanted());
        return ResponseEntity.created(URI.create("/api/views/" + view.id())).body(view);
    }

    @PostMapping("/{id}/revision")
    ViewOfList revise(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Told view) {
        return views.revise(viewer, id, seen, view.wanted());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Viewer viewer, @PathVariable UUID id) {
        views.remove(viewer, id);
    }

    @PostMapping("/{id}/precedence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void openFirst(Viewer viewer, @PathVariable UUID id) {
        views.openFirst(viewer, id);
    }

    @DeleteMapping("/{id}/precedence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void openWhole(Viewer viewer, @PathVariable UUID id) {
        views.openWhole(viewer, id);
    }

    /** @param list where the workbench shows it, such as {@code /disclosures} */
    record Saving(
            @NotNull @Pattern(regexp = "(/[a-z-]{1,30}){1,3}")
            String list,

            @NotNull @Valid Told view) {}

    /**
     * @param query what the address says after the question mark
     * @param unit with whom it is shared, where it is shared with a unit
     */
    record Told(
            @NotBlank @Size(max = 40) String name,
            @NotNull @Size(max = 2000) String query,
            @NotNull Sharing sharing,
            @Nullable UUID unit) {

        SavedView.Wanted wanted() {
            return new SavedView.Wanted(name, query, sharing, unit);
        }
    }
}
