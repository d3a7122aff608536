package org.dukou.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.time.Arrangement.Span;
import org.dukou.kernel.time.HouseClock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/holidays")
class ArrangementController {

    private final Arrangements arrangements;
    private final HouseClock clock;

    ArrangementController(Arrangements arrangements, HouseClock clock) {
        this.arrangements = arrangements;
        this.clock = clock;
    }

    @GetMapping
    Calendar calendar(Viewer viewer) {
        Map<Integer, List<Stretch>> years = new TreeMap<>();
        arrangements
                .spans(viewer)
                .forEach(span -> years.computeIfAbsent(span.year(), _ -> new ArrayList<>())
                        .add(new Stretch(span.working(), span.from(), span.to())));
        int next = clock.today().getYear() + 1;
        return new Calendar(
                years.entrySet().stream()
                        .map(year -> new Year(year.getKey(), year.getValue()))
                        .toList()
                        .reversed(),
                next,
                years.containsKey(next));
    }

    @PostMapping("/{year}")
    Calendar enter(Viewer viewer, @PathVariable int year, @RequestBody Entry entry) {
        arrangements.enter(
                viewer, year, entry.days().stream().map(days -> days.in(year)).toList());
        return calendar(viewer);
    }

    /**
     * @param years the newest first
     * @param next the year after this one
     * @param nextIsKnown whether its arrangement is entered
     */
    record Calendar(List<Year> years, int next, boolean nextIsKnown) {}

    record Year(int year, List<Stretch> days) {}

    /** Days off, or weekend days that are worked; both ends included. */
    record Stretch(
            boolean working,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        Span in(int year) {
            if (from == null || to == null) {
                throw new Invalid("request/field-required", from == null ? "from" : "to");
            }
            return new Span(year, working, from, to);
        }
    }

    record Entry(List<Stretch> days) {
        public Entry {
            days = days == null ? List.of() : List.copyOf(days);
        }
    }
}
