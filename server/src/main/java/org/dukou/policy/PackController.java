package org.dukou.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.dukou.kernel.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/policy-packs")
class PackController {

    private final PackChoice packs;

    PackController(PackChoice packs) {
        this.packs = packs;
    }

    @GetMapping
    PackChoice.PacksView list(Viewer viewer) {
        return packs.packs(viewer);
    }

    @PostMapping("/choice")
    PackChoice.PacksView follow(Viewer viewer, @Valid @RequestBody Choice choice) {
        return packs.follow(viewer, choice.pack());
    }

    record Choice(@NotBlank String pack) {}
}
