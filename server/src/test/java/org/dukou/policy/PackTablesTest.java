package org.dukou.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dukou.kernel.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every edition of every table lies beside a CSV of facts and the row and outputs expected of them. */
class PackTablesTest {

    private static final Packs PACKS = Packs.shipped(List.of());

    private record Asked(String table, Map<String, Object> facts) implements PolicyQuestion {}

    @TestFactory
    List<DynamicTest> everyTableAnswersItsFacts() {
        List<DynamicTest> tests = new ArrayList<>();
        PACKS.all()
                .forEach(pack -> pack.tables()
                        .forEach((table, editions) -> editions.forEach(edition -> tests.add(DynamicTest.dynamicTest(
                                pack.name() + " " + table + " " + edition.name(),
                                () -> answersItsFacts(pack.name(), table, edition))))));
        return tests;
    }

    private static void answersItsFacts(String pack, String table, Pack.Edition edition) throws IOException {
        String file = "policies/%s/%s/%s.csv".formatted(pack, table, edition.name());
        List<String> rowsSeen = new ArrayList<>();
        for (CSVRecord line : lines(file)) {
            Asked asked = new Asked(table, facts(line, edition.table()));
            String expected = line.get("row");
            if (expected.isEmpty()) {
                assertThatThrownBy(() -> PACKS.rule(pack, asked, edition.from()))
                        .isInstanceOfSatisfying(
                                Problem.class,
                                problem -> assertThat(problem.slug()).isEqualTo("policy/no-row"));
            } else if (expected.equals("not-set")) {
                assertThatThrownBy(() -> PACKS.rule(pack, asked, edition.from()))
                        .isInstanceOfSatisfying(
                                Problem.class,
                                problem -> assertThat(problem.slug()).isEqualTo("policy/parameter-not-set"));
            } else {
                Ruling ruling = PACKS.rule(pack, asked, edition.from());
                assertThat(ruling)
                        .isEqualTo(new Ruling(
                                pack, table, edition.name(), List.of(expected), outputs(line, edition.table())));
                rowsSeen.add(expected);
            }
        }
        long parameters = edition.table().rows().stream()
                .filter(row -> row.outcomes().toString().contains("$"))
                .count();
        assertThat(rowsSeen.stream().distinct().count() + parameters)
                .as("every row of %s is shown by a fact", file)
                .isEqualTo(edition.table().rows().size());
    }

    private static Map<String, Object> facts(CSVRecord line, DecisionTable table) {
        Map<String, Object> facts = new HashMap<>();
        table.inputs().forEach(input -> {
            String text = line.get(input.name());
            facts.put(
                    input.name(),
                    switch (input.type()) {
                        case "number" -> new BigDecimal(text);
                        case "boolean" -> Boolean.valueOf(text);
                        default -> text;
                    });
        });
        return facts;
    }

    private static Map<String, String> outputs(CSVRecord line, DecisionTable table) {
        Map<String, String> outputs = new HashMap<>();
        table.outputs().forEach(output -> outputs.put(output.name(), line.get(output.name())));
        outputs.values().removeIf(String::isEmpty);
        return outputs;
    }

    private static List<CSVRecord> lines(String file) throws IOException {
        ClassLoader classPath = PackTablesTest.class.getClassLoader();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(classPath.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(text)
                    .getRecords();
        }
    }

    @Test
    void theExactAmountDecidesTheTier() {
        BigDecimal almost = new BigDecimal("1999999.99999999999999999");
        Ruling ruling = PACKS.rule(
                "national-minimum",
                new Asked(
                        "approval-route",
                        Map.of(
                                "matterKind",
                                "deal",
                                "way",
                                "LICENCE",
                                "amount",
                                almost,
                                "relatedParty",
                                false,
                                "foreign",
                                false)),
                LocalDate.of(2026, 3, 1));
        assertThat(ruling.rows()).containsExactly("7");
    }
}
