package org.dukou.meeting;

import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/decisions")
class DecisionController {

    private final DecisionList list;
    private final YearFigures figures;

    DecisionController(DecisionList list, YearFigures figures) {
        this.list = list;
        this.figures = figures;
    }

    @GetMapping
    PageOf<DecisionList.Row> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable UUID body,
            @RequestParam(defaultValue = "false") boolean coming,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size) {
        return list.page(viewer, new DecisionList.Filter(body, coming, outcome, year, q), after, PageSize.of(size));
    }

    @GetMapping("/figures")
    YearFigures.Figures figures(Viewer viewer, @RequestParam UUID body, @RequestParam int year) {
        return figures.of(viewer, body, year);
    }
}
