package org.dukou.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
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
@RequestMapping("/api/units")
class UnitController {

    private final Units units;
    private final Directory directory;

    UnitController(Units units, Directory directory) {
        this.units = units;
        this.directory = directory;
    }

    @GetMapping
    List<Directory.UnitEntry> list(Viewer viewer, @RequestParam(defaultValue = "false") boolean closed) {
        return directory.units(viewer, closed);
    }

    @GetMapping("/{id}")
    UnitView get(Viewer viewer, @PathVariable UUID id) {
        return units.get(viewer, new UnitId(id)).view(viewer);
    }

    @PostMapping
    ResponseEntity<UnitView> open(Viewer viewer, @Valid @RequestBody Opening wanted) {
        UnitView unit = units.open(viewer, wanted.unit()).view(viewer);
        return ResponseEntity.created(URI.create("/api/units/" + unit.id())).body(unit);
    }

    @PostMapping("/{id}/change")
    UnitView change(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Change change) {
        UnitId parent = change.parent() == null ? null : new UnitId(change.parent());
        return units.change(viewer, new UnitId(id), seen, change.names(), parent)
                .view(viewer);
    }

    @PostMapping("/{id}/closing")
    UnitView close(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Closing closing) {
        return units.close(viewer, new UnitId(id), seen, closing.lastDay()).view(viewer);
    }

    record Opening(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String nameEn,
            @NotNull Tier tier,
            @Nullable UUID parent,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 200) String place) {

        Unit.NewUnit unit() {
            return new Unit.NewUnit(
                    code.strip(),
                    name.strip(),
                    nameEn.strip(),
                    tier,
                    parent == null ? null : new UnitId(parent),
                    phone,
                    place);
        }
    }

    record Change(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String nameEn,
            @Nullable UUID parent,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 200) String place) {

        Unit.Names names() {
            return new Unit.Names(name.strip(), nameEn.strip(), phone, place);
        }
    }

    /** @param lastDay null for today */
    record Closing(@Nullable LocalDate lastDay) {}
}
