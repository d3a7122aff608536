package org.dukou.document.paper;

import org.dukou.kernel.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What papers call the university. */
@RestController
@RequestMapping("/api/letterhead")
class LetterheadController {

    private final Templates templates;

    LetterheadController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping
    Letterhead get(Viewer viewer) {
        return templates.letterhead(viewer);
    }

    @PostMapping
    Letterhead name(Viewer viewer, @RequestBody Letterhead said) {
        return templates.name(viewer, said);
    }
}
