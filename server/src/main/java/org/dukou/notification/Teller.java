package org.dukou.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Followers;
import org.dukou.kernel.Happening;
import org.dukou.kernel.Matter;
import org.dukou.kernel.access.BySystem;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hears what happens and tells whom the rules name. */
@Component
class Teller {

    private final Messages messages;
    private final Asks asks;
    private final Followers followers;
    private final JsonMapper json;

    Teller(Messages messages, Asks asks, Followers followers, JsonMapper json) {
        this.messages = messages;
        this.asks = asks;
        this.followers = followers;
        this.json = json;
    }

    @BySystem
    @ApplicationModuleListener
    void on(Happening happening) {
        Rules.of(happening.said()).ifPresent(rule -> tell(rule, happening));
        asks.follow(happening);
    }

    /** Whoever may no longer see a matter finds nothing of it in the inbox, from the same moment. */
    @BySystem
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(Happening happening) {
        followers.follow("message", happening.each());
    }

    private void tell(Rules.Rule rule, Happening happening) {
        String written = json.writeValueAsString(happening);
        JsonNode facts = json.readTree(written);
        List<String> told = rule.circle().of(happening, facts);
        Matter about = rule.circle().about(happening, told);
        UUID doer = happening.by().person();
        messages.tell(new Message(
                causeOf(rule, written),
                rule.topic(),
                rule.urgent(),
                rule.said(),
                facts,
                about.link(),
                happening.at(),
                told,
                doer == null ? List.of() : List.of(doer),
                about,
                null));
    }

    /** The same happening has the same facts whenever it is heard. */
    private static String causeOf(Rules.Rule rule, String written) {
        return rule.said() + "/" + UUID.nameUUIDFromBytes(written.getBytes(StandardCharsets.UTF_8));
    }
}
