package org.dukou.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the house answered. */
public record Reply(int status, String body, HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Reply(HttpResponse<String> response) {
        this(response.statusCode(), response.body(), response);
    }

    public Reply is(int expected) {
        assertThat(status).as("%s answered %s", response.uri(), body).isEqualTo(expected);
        return this;
    }

    /** It was refused, with this slug. */
    public Reply isProblem(int expected, String slug) {
        is(expected);
        assertThat(text("type")).isEqualTo("/problems/" + slug);
        return this;
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** The value at a path such as {@code matter.number} or {@code items.0.id}. */
    public JsonNode at(String path) {
        return json().at("/" + path.replace('.', '/'));
    }

    public String text(String path) {
        return at(path).asString("");
    }

    public long version() {
        return at("version").asLong();
    }

    public String id() {
        return text("id");
    }
}
