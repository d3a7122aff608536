package org.dukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.dukou.kernel.access.Role;
import org.dukou.people.Campus;
import org.dukou.people.Tier;
import org.dukou.support.DukouTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The command line at the door of a house that runs. */
@DukouTest
class ImportCommandTest {

    private final Campus campus;
    private final String word = "令" + UUID.randomUUID().toString().substring(0, 8);

    @TempDir
    Path folder;

    private Campus.Someone officer;
    private Path password;

    ImportCommandTest(Campus campus) {
        this.campus = campus;
    }

    @BeforeEach
    void furnish() throws IOException {
        officer = campus.someone(Role.TRANSFER_OFFICER, campus.unit(Tier.INSTITUTE));
        password = Files.writeString(folder.resolve("password"), Campus.PASSWORD + "\n");
    }

    private Run bring(Path file, String... more) {
        String[] first = {
            "import",
            "results",
            file.toString(),
            "--house",
            campus.address(),
            "--as",
            officer.login(),
            "--password-file",
            password.toString()
        };
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Run.of(all);
    }

    private Path table() throws IOException {
        return Files.writeString(folder.resolve("台账.csv"), "项目名称,成熟度\n%s甲,3\n%s乙,12\n".formatted(word, word));
    }

    @Test
    void aDryRunTellsWhatWouldComeInAndLeavesNothing() throws IOException {
        JsonNode answer = bring(table(), "--dry-run").json();
        assertThat(answer.at("/columns").toString()).contains("\"title\":\"项目名称\"");
        assertThat(answer.at("/counts/new").asInt()).isEqualTo(1);
        assertThat(answer.at("/counts/bad").asInt()).isEqualTo(1);
        assertThat(answer.at("/taken").asInt()).isZero();
        assertThat(answer.at("/faults/0/row").asInt()).isEqualTo(3);
        assertThat(answer.at("/faults/0/reason").asString()).contains("成熟度").contains("12");
        assertThat(found()).isZero();
    }

    @Test
    void aTableComesInAndItsRestIsKept() throws IOException {
        Path rest = folder.resolve("rest.xlsx");
        JsonNode answer = bring(table(), "--rest", rest.toString()).json();
        assertThat(answer.at("/taken").asInt()).isEqualTo(1);
        assertThat(found()).isEqualTo(1);
        assertThat(rest).isNotEmptyFile();
        assertThat(bring(table()).json().at("/counts/same").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsRefusedNamesItsReason() throws IOException {
        assertThat(bring(folder.resolve("nirgends.csv")).problem()).isEqualTo("cli/file-missing");
        assertThat(bring(Files.write(folder.resolve("leer.csv"), new byte[] {'\n'}))
                        .problem())
                .isEqualTo("table/empty");
        Run unknown = Run.of(
                "import",
                "horses",
                table().toString(),
                "--house",
                campus.address(),
                "--as",
                officer.login(),
                "--password-file",
                password.toString(),
                "--lang",
                "en");
        assertThat(unknown.problem()).isEqualTo("intake/sheet-unknown");
        assertThat(unknown.err()).contains("There is no import named “horses”.");
        Run nobody = Run.of(
                "import",
                "results",
                table().toString(),
                "--house",
                campus.address(),
                "--as",
                officer.login(),
                "--password-file",
                table().toString());
        assertThat(nobody.problem()).isEqualTo("request/wrong-name-or-password");
        assertThat(Run.of("import", "results", table().toString(), "--house", "http://127.0.0.1:1")
                        .problem())
                .isEqualTo("cli/house-unreachable");
    }

    private long found() {
        return officer.browser()
                .get("/api/disclosures?q=" + java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8))
                .is(200)
                .at("total")
                .asLong();
    }
}
