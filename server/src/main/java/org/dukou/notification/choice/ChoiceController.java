package org.dukou.notification.choice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.dukou.kernel.IfMatch;
import org.dukou.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notification-choice")
class ChoiceController {

    private final Choices choices;

    ChoiceController(Choices choices) {
        this.choices = choices;
    }

    @GetMapping
    ChoiceView choice(Viewer viewer) {
        return choices.get(viewer);
    }

    @PostMapping
    ChoiceView choose(Viewer viewer, IfMatch seen, @Valid @RequestBody Wish wish) {
        choices.choose(viewer, seen, wish.wishes());
        return choices.get(viewer);
    }

    record Wish(
            @NotNull @Pattern(regexp = "zh|en") String language,
            @NotNull @Valid PacesWished mail,
            @NotNull @Valid PacesWished robot,
            @NotNull LocalTime digestAt,
            @Nullable LocalTime quietFrom,
            @Nullable LocalTime quietTo) {
        Choice.Wishes wishes() {
            return new Choice.Wishes(
                    language,
                    new Choice.Paces(mail.urgent, mail.plain),
                    new Choice.Paces(robot.urgent, robot.plain),
                    digestAt.truncatedTo(ChronoUnit.MINUTES),
                    quietFrom == null ? null : quietFrom.truncatedTo(ChronoUnit.MINUTES),
                    quietTo == null ? null : quietTo.truncatedTo(ChronoUnit.MINUTES));
        }
    }

    record PacesWished(@NotNull Pace urgent, @NotNull Pace plain) {}
}
