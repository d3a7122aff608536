package org.dukou;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.dukou.people.Campus;
import org.dukou.support.Committed;
import org.dukou.support.DukouTest;
import org.dukou.support.Guest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DukouTest
class OpenApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode description;

    OpenApiTest(Campus campus) {
        ObjectNode told = (ObjectNode)
                new Guest(campus.address()).get("/v3/api-docs").is(200).json();
        // Where it happens to be asked from; a description out of the cache names it again.
        told.remove("servers");
        description = told;
    }

    @Test
    void theCommittedDescriptionOfTheApiIsFresh() {
        String now = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted(description));
        Committed.assertFresh(Path.of("openapi.json"), now + "\n");
    }

    @Test
    void everyAddressOfTheApiHasItsPlace() {
        List<String> paths = new ArrayList<>(description.at("/paths").propertyNames());
        assertThat(paths).allMatch(path -> path.startsWith("/api/"), "begins with /api/");
        assertThat(paths)
                .allMatch(
                        path -> path.replaceAll("\\{[^}]*}", "").matches("[a-z0-9/-]*"), "written small, with hyphens");
    }

    @Test
    void moneyAndRatiosTravelAsStrings() {
        List<String> numbers = new ArrayList<>();
        description
                .at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .at("/properties")
                        .properties()
                        .forEach(property -> {
                            if (property.getValue().at("/type").asString("").equals("number")
                                    && !property.getValue()
                                            .at("/format")
                                            .asString("")
                                            .equals("double")) {
                                numbers.add(schema.getKey() + "." + property.getKey());
                            }
                        }));
        assertThat(numbers).as("decimals that travel as JSON numbers").isEmpty();
    }

    /** The same description in an order of its own, so that only what changed differs. */
    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            TreeMap<String, JsonNode> fields = new TreeMap<>();
            object.properties().forEach(field -> fields.put(field.getKey(), sorted(field.getValue())));
            ObjectNode ordered = JSON.createObjectNode();
            fields.forEach(ordered::set);
            return ordered;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(item -> items.add(sorted(item)));
            items.sort(Comparator.comparing(JsonNode::toString));
            return JSON.createArrayNode().addAll(items);
        }
        return node;
    }
}
