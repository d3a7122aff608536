package org.dukou.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dukou.kernel.Matter;
import org.dukou.notification.choice.Topic;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something worth telling.
 *
 * @param cause what it came of: the same is never told twice
 * @param said the key of its sentence; {@code facts} fill its places
 * @param link where the workbench shows what to do
 * @param told tokens, as in the worklist: {@code person:<id>}, {@code role:<ROLE>} or {@code role:<ROLE>@<unit>}
 * @param notFor persons who hold such a token and are not meant
 * @param item of the worklist; null when nothing is asked
 */
public record Message(
        String cause,
        Topic topic,
        boolean urgent,
        String said,
        JsonNode facts,
        String link,
        Instant at,
        List<String> told,
        List<UUID> notFor,
        Matter about,
        @Nullable UUID item) {

    /** Nothing is asked. */
    Message(
            String cause,
            Topic topic,
            boolean urgent,
            String said,
            JsonNode facts,
            String link,
            Instant at,
            Collection<String> told,
            Matter about) {
        this(cause, topic, urgent, said, facts, link, at, List.copyOf(told), List.of(), about, null);
    }
}
