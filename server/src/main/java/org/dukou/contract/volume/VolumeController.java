package org.dukou.contract.volume;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/contract-volumes")
class VolumeController {

    private static final int LONGEST = 60;

    private final Volumes volumes;

    VolumeController(Volumes volumes) {
        this.volumes = volumes;
    }

    @GetMapping
    List<VolumeView> of(Viewer viewer, @RequestParam String matterKind, @RequestParam UUID matterId) {
        return volumes.of(viewer, matterKind, matterId);
    }

    @PostMapping("/{id}/deliveries")
    VolumeView deliver(Viewer viewer, @PathVariable UUID id, IfMatch seen, @RequestBody Delivered given) {
        return volumes.deliver(
                viewer, id, seen, new Delivery(given.on(), given.recipient(), given.means(), given.copies(), null));
    }

    @PostMapping("/{id}/archiving")
    VolumeView archive(Viewer viewer, @PathVariable UUID id, IfMatch seen, @Valid @RequestBody Archiving given) {
        return volumes.archive(viewer, id, seen, given.on(), given.receiver().strip());
    }

    record Delivered(LocalDate on, String recipient, String means, int copies) {}

    /** @param receiver who took it over for the archive */
    record Archiving(
            @NotNull LocalDate on,
            @NotBlank @Size(max = LONGEST) String receiver) {}
}
