package org.dukou.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dukou.approval.OpenItems;
import org.dukou.approval.OpenItems.OpenItem;
import org.dukou.evidence.Matters;
import org.dukou.kernel.Audience;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.notification.choice.Topic;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps the inbox in step with the worklist: whoever is asked is told, and told no more once it is done. It compares what
 * waits now with what was told, so that it does not matter how often or in which order it is called.
 */
@Component
class Asks {

    /** What an act asks for carries the moment of the act. */
    private static final Duration AROUND = Duration.ofSeconds(1);

    private final OpenItems items;
    private final Messages messages;
    private final Matters matters;
    private final JsonMapper json;
    private final Clock clock;

    Asks(OpenItems items, Messages messages, Matters matters, JsonMapper json, Clock clock) {
        this.items = items;
        this.messages = messages;
        this.matters = matters;
        this.json = json;
        this.clock = clock;
    }

    /** What the happening has moved in the worklist, also of other matters that it ended. */
    void follow(Happening happening) {
        Matter matter = happening.matter();
        settle();
        tell(items.aboutOrAsked(
                matter.kind(),
                matter.id(),
                happening.at().minus(AROUND),
                happening.at().plus(AROUND)));
    }

    /** Finds what no longer waits. */
    void settle() {
        messages.compareAlone();
        Set<UUID> over = messages.waiting();
        over.removeAll(items.stillOpen(over));
        if (!over.isEmpty()) {
            messages.settle(over, clock.instant());
        }
    }

    void tell(List<OpenItem> open) {
        if (open.isEmpty()) {
            return;
        }
        Set<String> told = messages.told(open.stream().map(Asks::causeOf).toList());
        List<OpenItem> fresh =
                open.stream().filter(item -> !told.contains(causeOf(item))).toList();
        messages.tell(known(fresh).stream().map(this::message).toList());
    }

    private Message message(Known asked) {
        OpenItem item = asked.item();
        List<UUID> notFor = new ArrayList<>(item.notFor());
        if (item.askedBy() != null) {
            notFor.add(item.askedBy());
        }
        return new Message(
                causeOf(item),
                Topic.ASKED,
                false,
                "notification.tells.asked",
                facts(item),
                linkOf(item),
                item.since(),
                item.forWhom(),
                notFor,
                asked.about(),
                item.id());
    }

    static String causeOf(OpenItem item) {
        return "asked/" + item.id();
    }

    static String linkOf(OpenItem item) {
        return "/worklist?item=" + item.id();
    }

    ObjectNode facts(OpenItem item) {
        return json.createObjectNode()
                .put("what", item.what())
                .put("due", item.due() == null ? "" : item.due().toString());
    }

    /** With the matters as they are now; of one that nothing ever happened to, what the item says. */
    List<Known> known(List<OpenItem> open) {
        Map<UUID, Matter> known = matters.of(open.stream()
                .map(item -> new Matters.About(item.kind(), item.matter()))
                .distinct()
                .toList());
        return open.stream()
                .map(item -> new Known(
                        item,
                        known.getOrDefault(
                                item.matter(),
                                new Matter(
                                        item.kind(),
                                        item.matter(),
                                        item.number(),
                                        item.title(),
                                        Audience.of(),
                                        item.link()))))
                .toList();
    }

    /** What waits, and the matter it is about. */
    record Known(OpenItem item, Matter about) {}
}
