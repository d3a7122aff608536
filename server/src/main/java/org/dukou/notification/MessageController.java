package org.dukou.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.dukou.kernel.Viewer;
import org.dukou.kernel.web.PageOf;
import org.dukou.kernel.web.PageSize;
import org.dukou.notification.choice.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/messages")
class MessageController {

    private final MessageList list;
    private final Readings readings;

    MessageController(MessageList list, Readings readings) {
        this.list = list;
        this.readings = readings;
    }

    @GetMapping
    PageOf<MessageList.Row> inbox(
            Viewer viewer,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable Topic topic,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable Integer size,
            Locale locale) {
        return list.page(viewer, new MessageList.Filter(unread, topic, q), after, PageSize.of(size), locale);
    }

    @GetMapping("/counts")
    MessageList.Counts counts(Viewer viewer) {
        return list.counts(viewer);
    }

    @GetMapping("/{id}")
    MessageList.Row message(Viewer viewer, @PathVariable UUID id, Locale locale) {
        return list.get(viewer, id, locale);
    }

    @PostMapping("/{id}/reading")
    void read(Viewer viewer, @PathVariable UUID id) {
        readings.read(viewer, id);
    }

    @PostMapping("/{id}/unreading")
    void unread(Viewer viewer, @PathVariable UUID id) {
        readings.unread(viewer, id);
    }

    @PostMapping("/readings")
    Readings.Marked readAll(Viewer viewer, @Valid @RequestBody Until until) {
        return readings.readAll(viewer, until.message());
    }

    @PostMapping("/unreadings")
    Readings.Marked takeBack(Viewer viewer, @Valid @RequestBody Stroke stroke) {
        return readings.takeBack(viewer, stroke.at());
    }

    /** @param message the topmost that was on the screen */
    record Until(@NotNull UUID message) {}

    /** @param at as it was answered */
    record Stroke(@NotNull OffsetDateTime at) {}
}
