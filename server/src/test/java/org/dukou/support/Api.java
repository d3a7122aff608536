package org.dukou.support;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Every address of the API, from its own description. */
public final class Api {

    private final List<Operation> operations = new ArrayList<>();

    private Api(JsonNode description) {
        description
                .at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(new Operation(
                                method.getKey().toUpperCase(), path.getKey(), method.getValue(), description))));
    }

    public static Api of(Guest guest) {
        return new Api(guest.get("/v3/api-docs").is(200).json());
    }

    public boolean has(String path) {
        return operations.stream().anyMatch(operation -> operation.path().equals(path));
    }

    /** What only looks. */
    public List<Operation> looks() {
        return operations.stream()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> !operation.path().equals("/api/session"))
                .toList();
    }

    /** What changes something; signing in and out is another matter. */
    public List<Operation> commands() {
        return operations.stream()
                .filter(operation -> !operation.method().equals("GET"))
                .filter(operation -> !operation.path().equals("/api/session"))
                .toList();
    }

    /** One method of one address. */
    public record Operation(String method, String path, JsonNode said, JsonNode description) {

        /** Nobody need be signed in. */
        public boolean isOpen() {
            return path.startsWith("/api/public/");
        }

        public boolean takesAnId() {
            return path.contains("{")
                    || parameters().stream().anyMatch(one -> one.at("/required").asBoolean() && isUuid(one));
        }

        /** The address with this id in every place for one. */
        public String at(UUID id) {
            return path.replaceAll("\\{[^}]*}", id.toString());
        }

        /** Parameters that pick something by its id. */
        public List<String> ids() {
            return parameters().stream()
                    .filter(Operation::isUuid)
                    .map(one -> one.at("/name").asString())
                    .toList();
        }

        /** The same without the other ids that it may, but need not be asked by: two at once would fit nothing. */
        public Operation narrowedBy(String id) {
            ObjectNode narrowed = said.deepCopy().asObject();
            narrowed.withArray("parameters")
                    .removeIf(one -> isUuid(one)
                            && !one.at("/required").asBoolean()
                            && !one.at("/name").asString().equals(id));
            return new Operation(method, path, narrowed, description);
        }

        /** Parameters that take any text. */
        public List<String> words() {
            return parameters().stream()
                    .filter(one -> one.at("/schema/type").asString("").equals("string"))
                    .filter(one -> one.at("/schema/format").isMissingNode())
                    .map(one -> one.at("/name").asString())
                    .toList();
        }

        public boolean isId(String name) {
            return parameters().stream()
                    .anyMatch(one -> one.at("/name").asString().equals(name) && isUuid(one));
        }

        /** @param given the value of a parameter, already encoded; null to leave it out if that is allowed */
        public String query(UnaryOperator<@Nullable String> given) {
            StringBuilder query = new StringBuilder();
            for (JsonNode one : parameters()) {
                String name = one.at("/name").asString();
                String value = given.apply(name);
                if (value == null && one.at("/required").asBoolean()) {
                    value = something(one);
                }
                if (value != null) {
                    query.append(query.isEmpty() ? "?" : "&")
                            .append(name)
                            .append('=')
                            .append(value);
                }
            }
            return query.toString();
        }

        private List<JsonNode> parameters() {
            return said.at("/parameters")
                    .valueStream()
                    .filter(one -> one.at("/in").asString().equals("query"))
                    .toList();
        }

        private static boolean isUuid(JsonNode parameter) {
            return parameter.at("/schema/format").asString("").equals("uuid");
        }

        private String something(JsonNode parameter) {
            String reference = parameter.at("/schema/$ref").asString("");
            if (!reference.isEmpty()) {
                return description.at(reference.substring(1) + "/enum/0").asString("");
            }
            return switch (parameter.at("/schema/format").asString("")) {
                case "uuid" -> UUID.randomUUID().toString();
                case "date" -> "2026-11-02";
                default -> parameter.at("/schema/type").asString().equals("integer") ? "20" : "1.00";
            };
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
