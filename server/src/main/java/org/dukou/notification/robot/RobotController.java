package org.dukou.notification.robot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/robots")
class RobotController {

    private final Robots robots;

    RobotController(Robots robots) {
        this.robots = robots;
    }

    @GetMapping
    Robots.All all(Viewer viewer) {
        return robots.all(viewer);
    }

    @PostMapping("/hosts")
    Robots.All nameHosts(Viewer viewer, @Valid @RequestBody HostsNamed named) {
        robots.nameHosts(viewer, named.hosts());
        return robots.all(viewer);
    }

    @PostMapping
    Robots.All name(Viewer viewer, @Valid @RequestBody Naming naming) {
        robots.name(viewer, naming.robot(), naming.where());
        return robots.all(viewer);
    }

    @PostMapping("/{id}/end")
    Robots.All end(Viewer viewer, @PathVariable UUID id, IfMatch seen) {
        robots.end(viewer, id, seen);
        return robots.all(viewer);
    }

    @PostMapping("/{id}/trial")
    void tryOut(Viewer viewer, @PathVariable UUID id, Locale locale) {
        robots.tryOut(viewer, id, Words.in(locale).say("notification.letter.trial", viewer.name()));
    }

    record HostsNamed(@NotNull List<@NotNull @Size(max = 200) String> hosts) {}

    /**
     * @param address as the group chat gave it
     * @param secret for signing; DingTalk only
     */
    record Naming(
            @NotBlank @Size(max = 60) String name,
            @NotNull RobotKind kind,
            @NotBlank @Size(max = 500) String address,
            @Nullable @Size(max = 200) String secret,
            @Nullable UUID unit,
            @Nullable UUID person) {

        Robot.NewRobot robot() {
            return new Robot.NewRobot(name.strip(), kind, unit, person);
        }

        RobotAddress where() {
            return RobotAddress.of(address, secret == null ? "" : secret);
        }
    }
}
