package org.dukou.kernel.demo;

import java.time.LocalDate;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.demo.DaysAhead.HouseDay;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/house-day")
class HouseDayController {

    private final DaysAhead desk;

    HouseDayController(DaysAhead desk) {
        this.desk = desk;
    }

    @GetMapping
    HouseDay get(Viewer viewer) {
        return desk.get(viewer);
    }

    @PostMapping("/passage")
    HouseDay letPass(Viewer viewer, @RequestBody Passage passage) {
        return desk.letPass(viewer, passage.until());
    }

    /** @param until the day it shall be */
    record Passage(@Nullable LocalDate until) {}
}
