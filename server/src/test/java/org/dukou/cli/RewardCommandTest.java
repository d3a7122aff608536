package org.dukou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a file of a case may say, and how a fault in it is told. */
class RewardCommandTest extends RewardFiles {

    @Test
    void withoutASplitTheRegulationsDecide() throws IOException {
        JsonNode answer = assignment(HUNDRED, ALONE).json();
        assertThat(of(answer.get("receipts").get(0), "layers")).isEqualTo("""
                {"team":"50.00","university":"50.00"}""");
    }

    @Test
    void theRegulationsMayRefuse() throws IOException {
        String rest = HUNDRED + "," + ALONE + "}";
        String chongqing = "{\"pack\":\"chongqing-university\",\"approvedOn\":\"2026-03-01\",\"way\":\"LICENCE\",";
        refused(compute(chongqing + rest), "policy/parameter-not-set", "split");
        JsonNode own = compute(chongqing + SEVENTY + "," + rest).json();
        assertThat(of(own, "ruling")).isEqualTo("""
                {"pack":"chongqing-university","edition":"2016","rows":["income-split/3",\
                "national-minimum:income-split/2"]}""");
        for (String way : new String[] {"DEVELOPMENT", "CONSULTING", "SERVICE"}) {
            refused(
                    compute("{\"pack\":\"national-minimum\",\"approvedOn\":\"2026-03-01\",\"way\":\"" + way + "\","
                            + rest),
                    "policy/no-row",
                    "way");
        }
        refused(
                compute("{\"pack\":\"national-minimum\",\"approvedOn\":\"2015-09-30\",\"way\":\"LICENCE\"," + rest),
                "policy/no-edition-in-force",
                "approvedOn");
        refused(
                compute("{\"pack\":\"../etc\",\"approvedOn\":\"2026-03-01\",\"way\":\"LICENCE\"," + rest),
                "policy/pack-unknown",
                "pack");
    }

    @Test
    void theSplitIsWholeAndHasATeam() throws IOException {
        refused(
                assignment("\"split\":{\"team\":\"0.7\",\"college\":\"0.2\"}", HUNDRED, ALONE),
                "reward/split-not-whole",
                "split");
        refused(
                assignment("\"split\":{\"team\":\"0.7\",\"a\":\"0.2\",\"b\":\"0.100000000001\"}", HUNDRED, ALONE),
                "reward/split-not-whole",
                "split");
        refused(assignment("\"split\":{}", HUNDRED, ALONE), "reward/split-not-whole", "split");
        refused(assignment("\"split\":{\"college\":\"1\"}", HUNDRED, ALONE), "reward/team-missing", "split.team");
        refused(
                assignment("\"split\":{\"team\":\"1.2\",\"college\":\"-0.2\"}", HUNDRED, ALONE),
                "share/out-of-range",
                "split.team");
        refused(assignment("\"split\":{\"team\":\"0.8\",\"team\":\"0.2\"}", HUNDRED, ALONE), "cli/field-twice", "team");
        refused(assignment("\"split\":[\"0.8\"]", HUNDRED, ALONE), "request/field-not-understood", "split");
        refused(assignment("\"split\":{\"team\":\"七成\"}", HUNDRED, ALONE), "share/not-a-number", "split.team");
    }

    @ParameterizedTest
    @CsvSource({"1000.001", "-0.01", "-1", "1e3", "1.", ".5", "'1,000.00'", "+1", "' 1'", "''", "NaN", "0x10", "１００"})
    void anAmountIsADecimalToTheFenAndNotNegative(String amount) throws IOException {
        refused(assignment(HALF, receipt(amount, ""), ALONE), "money/not-in-fen", "receipts[0].amount");
        refused(
                assignment(HALF, receipt("1.00", "{\"kind\":\"TAX\",\"amount\":\"" + amount + "\"}"), ALONE),
                "money/not-in-fen",
                "receipts[0].costs[0].amount");
    }

    @Test
    void aPlainJsonNumberIsTakenExactly() throws IOException {
        JsonNode receipt = assignment(
                        "\"split\":{\"team\":0.7,\"university\":0.3}",
                        "\"receipts\":[{\"on\":\"2026-04-01\",\"amount\":99999999999999999.99}]",
                        "\"persons\":[{\"name\":\"A\",\"share\":0.1},{\"name\":\"B\",\"share\":0.2}]")
                .json()
                .get("receipts")
                .get(0);
        assertThat(of(receipt, "layers")).isEqualTo("""
                {"team":"69999999999999999.99","university":"30000000000000000.00"}""");
        assertThat(of(receipt, "persons")).isEqualTo("""
                [{"name":"A","amount":"23333333333333333.33"},{"name":"B","amount":"46666666666666666.66"}]""");
        refused(
                assignment(HALF, ALONE, "\"receipts\":[{\"on\":\"2026-04-01\",\"amount\":0.001}]"),
                "money/not-in-fen",
                "receipts[0].amount");
        refused(
                assignment(HALF, ALONE, "\"receipts\":[{\"on\":\"2026-04-01\",\"amount\":1e999999999}]"),
                "request/field-not-understood",
                "receipts[0].amount");
    }

    @Test
    void zeroIsLegal() throws IOException {
        JsonNode receipt = assignment(HALF, receipt("0.00", "{\"kind\":\"TAX\",\"amount\":\"0\"}"), ALONE)
                .json()
                .get("receipts")
                .get(0);
        assertThat(of(receipt, "layers")).isEqualTo("""
                {"team":"0.00","university":"0.00"}""");
    }

    @Test
    void costsAreOfAKnownKindAndResearchIsNone() throws IOException {
        refused(
                assignment(HALF, receipt("1.00", "{\"kind\":\"R_AND_D\",\"amount\":\"0.00\"}"), ALONE),
                "reward/cost-not-deductible",
                "receipts[0].costs[0].kind");
        refused(
                assignment(HALF, receipt("1.00", "{\"kind\":\"DINNER\",\"amount\":\"1.00\"}"), ALONE),
                "cli/choice-unknown",
                "receipts[0].costs[0].kind");
        refused(
                assignment(HALF, receipt("1.00", "{\"amount\":\"1.00\"}"), ALONE),
                "request/field-required",
                "receipts[0].costs[0].kind");
    }

    @Test
    void sharesAreWeightsOfTheTeamOrPercentOfTheWhole() throws IOException {
        refused(
                assignment(HALF, HUNDRED, "\"shareOf\":\"WHOLE\"", "\"persons\":[{\"name\":\"A\",\"share\":\"49\"}]"),
                "reward/person-shares-do-not-match-team",
                "persons");
        assignment(HALF, HUNDRED, "\"shareOf\":\"WHOLE\"", "\"persons\":[{\"name\":\"A\",\"share\":\"50.0\"}]")
                .json();
        refused(
                assignment(HALF, HUNDRED, "\"persons\":[{\"name\":\"A\",\"share\":\"0\"}]"),
                "reward/no-shares",
                "persons");
        refused(
                assignment(HALF, HUNDRED, "\"persons\":[{\"name\":\"A\",\"share\":\"-1\"}]"),
                "share/not-a-number",
                "persons[0].share");
        refused(
                assignment(HALF, HUNDRED, "\"persons\":[{\"name\":\"A\"}]"),
                "request/field-required",
                "persons[0].share");
        refused(
                assignment(HALF, HUNDRED, "\"persons\":[{\"share\":\"1\"}]"),
                "request/field-required",
                "persons[0].name");
        refused(assignment(HALF, HUNDRED, "\"persons\":[]"), "request/field-required", "persons");
        refused(assignment(HALF, HUNDRED), "request/field-required", "persons");
        for (String again : List.of("A", "Ａ", " A　")) {
            refused(
                    assignment(
                            HALF,
                            HUNDRED,
                            "\"persons\":[{\"name\":\"A\",\"share\":\"1\"},{\"name\":\"%s\",\"share\":\"1\"}]"
                                    .formatted(again)),
                    "reward/person-twice",
                    "persons[1].name");
        }
        refused(assignment(HALF, HUNDRED, ALONE, "\"shareOf\":\"team\""), "cli/choice-unknown", "shareOf");
    }

    @Test
    void everyFaultNamesItsField() throws IOException {
        refused(compute("{\"approvedOn\":\"2026-03-01\",\"way\":\"LICENCE\"}"), "request/field-required", "pack");
        refused(compute("{\"pack\":\"national-minimum\",\"way\":\"LICENCE\"}"), "request/field-required", "approvedOn");
        refused(compute("{\"pack\":\"national-minimum\"}"), "request/field-required", "way");
        refused(compute("{\"way\":\"GIFT\"}"), "cli/choice-unknown", "way");
        refused(assignment(HALF, ALONE), "request/field-required", "receipts");
        refused(assignment(HALF, ALONE, "\"receipts\":[]"), "request/field-required", "receipts");
        refused(assignment(HALF, ALONE, "\"receipts\":{}"), "request/field-not-understood", "receipts");
        refused(assignment(HALF, ALONE, "\"receipts\":[1]"), "request/field-not-understood", "receipts[0]");
        refused(
                assignment(HALF, ALONE, "\"receipts\":[{\"on\":\"2026-02-30\",\"amount\":\"1.00\"}]"),
                "calendar/not-a-date",
                "receipts[0].on");
        refused(
                assignment(HALF, ALONE, "\"receipts\":[{\"on\":20260401,\"amount\":\"1.00\"}]"),
                "request/field-not-understood",
                "receipts[0].on");
        refused(
                assignment(HALF, ALONE, "\"receipts\":[{\"on\":\"2026-04-01\",\"amount\":true}]"),
                "request/field-not-understood",
                "receipts[0].amount");
        refused(
                assignment(HALF, HUNDRED, "\"persons\":[{\"name\":\"A\",\"share\":\"1\",\"main\":\"yes\"}]"),
                "request/field-not-understood",
                "persons[0].main");
        refused(assignment(HALF, HUNDRED, ALONE, "\"sharesOf\":\"WHOLE\""), "cli/field-unknown", "sharesOf");
    }

    @Test
    void aFileIsReadStrictly() throws IOException {
        refused(Run.of("reward", "compute", folder.resolve("none.json").toString()), "cli/file-missing", "FILE");
        refused(Run.of("reward", "compute", folder.toString()), "cli/file-unreadable", "FILE");
        refused(Run.of("reward", "compute"), "cli/argument-missing", "FILE");
        refused(Run.of("reward", "compute", "a", "b"), "cli/argument-unknown", "b");
        for (String text : new String[] {"", "{", "nonsense", "{\"a\":1} {}", "{'a':1}", "[".repeat(5000)}) {
            refused(compute(text), "cli/not-json", "FILE");
        }
        Path binary = Files.write(
                folder.resolve("binary"), new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
        refused(Run.of("reward", "compute", binary.toString()), "cli/not-json", "FILE");
        refused(compute("[]"), "request/field-not-understood", "FILE");
        refused(compute("null"), "request/field-not-understood", "FILE");
    }

    @Test
    void inEnglishOnRequest() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{}");
        assertThat(Run.of("reward", "compute", "--lang", "en", file.toString()).err())
                .contains("Please fill this in.");
    }
}
