package org.dukou.people;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.access.Role;
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
@RequestMapping("/api/people")
class PersonController {

    private final People people;
    private final PersonPages pages;
    private final PersonList list;

    PersonController(People people, PersonPages pages, PersonList list) {
        this.people = people;
        this.pages = pages;
        this.list = list;
    }

    @GetMapping("/register")
    PageOf<PersonList.Row> register(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable PersonKind kind,
            @RequestParam(defaultValue = "false") boolean left,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(viewer, new PersonList.Filter(q, unit, role, kind, left), sort, after, PageSize.of(size));
    }

    @GetMapping("/{id}")
    PersonView get(Viewer viewer, @PathVariable UUID id) {
        return pages.of(people.get(viewer, new PersonId(id)), viewer);
    }

    @PostMapping
    ResponseEntity<PersonView> join(Viewer viewer, @Valid @RequestBody PersonRequests.Joining joining) {
        PersonView person = pages.of(people.join(viewer, joining.person()), viewer);
        return ResponseEntity.created(URI.create("/api/people/" + person.id())).body(person);
    }

    @PostMapping("/{id}/correction")
    PersonView correct(
            Viewer viewer,
            @PathVariable UUID id,
            IfMatch seen,
            @Valid @RequestBody PersonRequests.Correction correction) {
        return pages.of(people.correct(viewer, new PersonId(id), seen, correction.details()), viewer);
    }

    @PostMapping("/{id}/move")
    PersonView move(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody PersonRequests.Move move) {
        Person moved = people.move(viewer, new PersonId(id), seen, new UnitId(move.unit()), move.kind(), move.from());
        return pages.of(moved, viewer);
    }

    @PostMapping("/{id}/staff-mark")
    PersonView mark(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody PersonRequests.StaffMark mark) {
        Person marked = people.mark(viewer, new PersonId(id), seen, mark.scientificStaff(), mark.unitHead());
        return pages.of(marked, viewer);
    }

    @PostMapping("/{id}/assignments")
    PersonView assign(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody PersonRequests.Taking taking) {
        Person person = people.assign(
                viewer, new PersonId(id), seen, taking.role(), new UnitId(taking.unit()), taking.from(), taking.to());
        return pages.of(person, viewer);
    }

    @PostMapping("/{id}/assignment-end")
    PersonView end(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody PersonRequests.Ending ending) {
        Person person = people.end(
                viewer,
                new PersonId(id),
                seen,
                ending.role(),
                new UnitId(ending.unit()),
                ending.from(),
                ending.lastDay());
        return pages.of(person, viewer);
    }

    @PostMapping("/{id}/departure")
    PersonView depart(
            Viewer viewer,
            @PathVariable UUID id,
            IfMatch seen,
            @Valid @RequestBody PersonRequests.Departure departure) {
        PersonId successor = departure.successor() == null ? null : new PersonId(departure.successor());
        Person person = people.arrangeDeparture(viewer, new PersonId(id), seen, departure.lastDay(), successor);
        return pages.of(person, viewer);
    }

    @PostMapping("/{id}/departure/withdrawal")
    PersonView takeBackDeparture(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody PersonRequests.Reason said) {
        Person person = people.takeBackDeparture(
                viewer, new PersonId(id), seen, said.reason().strip());
        return pages.of(person, viewer);
    }

    @PostMapping("/{id}/return")
    PersonView comeBack(
            Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody PersonRequests.Return said) {
        Person person = people.comeBack(
                viewer, new PersonId(id), seen, said.from(), said.reason().strip());
        return pages.of(person, viewer);
    }
}
