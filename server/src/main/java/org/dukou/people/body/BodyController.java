package org.dukou.people.body;

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
import org.dukou.people.BodyKind;
import org.dukou.people.BodyPost;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/bodies")
class BodyController {

    private final Bodies bodies;

    BodyController(Bodies bodies) {
        this.bodies = bodies;
    }

    @GetMapping
    List<BodyView> list(Viewer viewer) {
        return bodies.all(viewer);
    }

    @GetMapping("/{id}")
    BodyView get(Viewer viewer, @PathVariable UUID id) {
        return bodies.get(viewer, id);
    }

    @PostMapping
    ResponseEntity<BodyView> setUp(Viewer viewer, @Valid @RequestBody SettingUp wanted) {
        BodyView body = bodies.setUp(
                viewer,
                wanted.kind(),
                wanted.college(),
                new Body.Names(wanted.name().strip(), wanted.shortName().strip()));
        return ResponseEntity.created(URI.create("/api/bodies/" + body.id())).body(body);
    }

    @PostMapping("/{id}/name")
    BodyView rename(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody BodyNames names) {
        return bodies.rename(
                viewer,
                id,
                seen,
                new Body.Names(names.name().strip(), names.shortName().strip()));
    }

    @PostMapping("/{id}/seats")
    BodyView seat(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Seating seating) {
        return bodies.seat(viewer, id, seen, seating.person(), seating.post(), seating.from(), seating.until());
    }

    @PostMapping("/{id}/relief")
    BodyView relieve(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Relief relief) {
        return bodies.relieve(viewer, id, seen, relief.person(), relief.from(), relief.lastDay());
    }

    @PostMapping("/{id}/dissolution")
    BodyView dissolve(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Dissolution end) {
        return bodies.dissolve(viewer, id, seen, end.lastDay());
    }

    record SettingUp(
            @NotNull BodyKind kind,
            @Nullable UUID college,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 30) String shortName) {}

    record BodyNames(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 30) String shortName) {}

    record Seating(
            @NotNull UUID person,
            @NotNull BodyPost post,
            @NotNull LocalDate from,
            @Nullable LocalDate until) {}

    /** @param from since when the seat is held; it names the seat */
    record Relief(
            @NotNull UUID person,
            @NotNull LocalDate from,
            @NotNull LocalDate lastDay) {}

    /** @param lastDay null for today */
    record Dissolution(@Nullable LocalDate lastDay) {}
}
