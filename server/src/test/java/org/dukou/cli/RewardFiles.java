package org.dukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts a case into a file and asks for its reward on the command line, as anybody does. */
abstract class RewardFiles {

    static final JsonMapper JSON = JsonMapper.builder().build();

    static final String SEVENTY = """
            "split":{"team":"0.70","college":"0.10","university":"0.20"}""";
    static final String HALF = """
            "split":{"team":"0.50","university":"0.50"}""";
    static final String ALONE = """
            "persons":[{"name":"A","share":"1"}]""";
    static final String HUNDRED = """
            "receipts":[{"on":"2026-04-01","amount":"100.00"}]""";

    @TempDir
    Path folder;

    Run compute(String json) throws IOException {
        return Run.of(
                "reward",
                "compute",
                Files.writeString(folder.resolve("case.json"), json).toString());
    }

    /** An assignment by the national minimum, approved in 2026, and what else is said. */
    Run assignment(String... parts) throws IOException {
        return compute("""
                {"pack":"national-minimum","approvedOn":"2026-03-01","way":"ASSIGNMENT",%s}""".formatted(String.join(",", parts)));
    }

    static String receipt(String amount, String costs) {
        return """
                "receipts":[{"on":"2026-04-01","amount":"%s","costs":[%s]}]""".formatted(amount, costs);
    }

    static String of(JsonNode receipt, String what) {
        return JSON.writeValueAsString(receipt.get(what));
    }

    static void refused(Run run, String problem, String field) {
        assertThat(run.problem()).isEqualTo(problem);
        assertThat(run.field()).isEqualTo(field);
    }
}
