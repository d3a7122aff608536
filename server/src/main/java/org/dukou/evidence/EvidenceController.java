package org.dukou.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EvidenceController {

    private final Timeline timeline;
    private final Rivers rivers;
    private final JournalList journal;

    EvidenceController(Timeline timeline, Rivers rivers, JournalList journal) {
        this.timeline = timeline;
        this.rivers = rivers;
        this.journal = journal;
    }

    @GetMapping("/api/timeline")
    List<Timeline.Line> timeline(Viewer viewer, @RequestParam String kind, @RequestParam UUID id, Locale locale) {
        return timeline.of(viewer, kind, id, locale);
    }

    @GetMapping("/api/journal")
    PageOf<JournalList.Row> journal(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(required = false) @Nullable Integer size,
            Locale locale) {
        return journal.page(viewer, new JournalList.Filter(q, kind, from, to), after, PageSize.of(size), locale);
    }

    @GetMapping("/api/river")
    Rivers.River river(Viewer viewer, @RequestParam String kind, @RequestParam UUID id) {
        return rivers.of(viewer, kind, id);
    }
}
