package org.dukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the command line, with its streams captured. */
record Run(int exit, String out, String err) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Run of(String... args) {
        Speaking.in(Locale.SIMPLIFIED_CHINESE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Dukou.run(stream(out), stream(err), args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        assertThat(exit).as(err).isZero();
        return JSON.readTree(out);
    }

    /** The answer without line breaks between its parts. */
    String answer() {
        return JSON.writeValueAsString(json());
    }

    private JsonNode refusal() {
        assertThat(exit).as("%s %s", out, err).isEqualTo(Dukou.REFUSED);
        assertThat(out).isEmpty();
        assertThat(err).doesNotContain("\tat ");
        String last = err.stripTrailing().lines().toList().getLast();
        JsonNode refusal = JSON.readTree(last);
        assertThat(refusal.get("detail").asString())
                .isNotBlank()
                .doesNotContain("problem.", "{0}", "{1}")
                .isNotEqualTo(refusal.get("problem").asString());
        return refusal;
    }

    String problem() {
        return refusal().get("problem").asString();
    }

    String field() {
        return refusal().get("field").asString("");
    }
}
