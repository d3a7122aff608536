package org.dukou.disclosure;

import java.math.BigDecimal;
import java.util.List;
import org.dukou.kernel.Invalid;
import org.dukou.kernel.web.UnreadableInput;
import org.dukou.people.Directory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a form holds into what a disclosure says. */
@Component
class ContentReader {

    private final JsonMapper json;

    ContentReader(JsonMapper json) {
        this.json = json;
    }

    /** @throws Invalid naming the field that cannot be read */
    Content read(JsonNode typed) {
        try {
            return json.treeToValue(typed, Content.class);
        } catch (JacksonException unreadable) {
            throw UnreadableInput.explain(unreadable);
        }
    }

    /** A form begins with its writer as the lead of the team. */
    JsonNode emptyFor(Directory.Entry writer) {
        Content.Member lead = new Content.Member(
                writer.id(), writer.name(), writer.unit(), new BigDecimal("100"), Content.MemberRole.LEAD);
        return json.valueToTree(new Content(
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                List.of(),
                "",
                null,
                List.of(),
                List.of(lead),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Content.SHAPE));
    }
}
