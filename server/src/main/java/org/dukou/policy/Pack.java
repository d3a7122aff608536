package org.dukou.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dukou.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** The regulations of one university, or the national minimum: tables by name and edition. */
final class Pack {

    /** One edition of one table. */
    record Edition(String name, LocalDate from, DecisionTable table, Engine engine) {}

    private final String name;
    private final @Nullable Pack parent;
    private final Map<String, List<Edition>> tables = new TreeMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    Pack(String name, @Nullable Pack parent) {
        this.name = name;
        this.parent = parent;
    }

    String name() {
        return name;
    }

    void set(String parameter, String value) {
        parameters.put(parameter, value);
    }

    void add(String table, Edition edition) {
        List<Edition> editions = tables.computeIfAbsent(table, _ -> new ArrayList<>());
        editions.add(edition);
        editions.sort(Comparator.comparing(Edition::from));
    }

    Map<String, List<Edition>> tables() {
        return tables;
    }

    List<TableRow> rows(String table, Edition edition) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < edition.table().rows().size(); i++) {
            Map<String, String> outcomes = edition.table().outcomesOf(i);
            outcomes.replaceAll((_, outcome) -> filledIn(outcome));
            rows.add(new TableRow(
                    name, table, edition.name(), i + 1, edition.table().conditionsOf(i), outcomes));
        }
        return rows;
    }

    /**
     * Answered by this pack's own table, or where it has none by the pack it inherits from.
     *
     * @param complete refuse when a parameter is not set, rather than leave it out
     */
    Ruling rule(PolicyQuestion question, LocalDate on, boolean complete) {
        List<Edition> editions = tables.get(question.table());
        if (editions == null) {
            if (parent == null) {
                throw new Refusal("policy/no-row", name, question.table());
            }
            return parent.rule(question, on, complete);
        }
        Edition edition = editions.stream()
                .filter(one -> !one.from().isAfter(on))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new Refusal(
                        "policy/no-edition-in-force",
                        name,
                        question.table(),
                        on,
                        editions.getFirst().from()));
        Engine.Match match = edition.engine().ask(question.facts());
        if (match == null) {
            throw new Refusal("policy/no-row", name, question.table());
        }
        Map<String, String> outputs = match.outcomes();
        outputs.replaceAll((_, outcome) -> filledIn(outcome));
        outputs.values().removeIf(String::isEmpty);
        if (complete) {
            assertSet(question.table(), outputs);
        }
        outputs.values().removeIf(outcome -> outcome.startsWith(Literal.PARAMETER));
        return new Ruling(name, question.table(), edition.name(), match.rows(), outputs);
    }

    private void assertSet(String table, Map<String, String> outputs) {
        for (String outcome : outputs.values()) {
            if (outcome.startsWith(Literal.PARAMETER)) {
                throw new Refusal("policy/parameter-not-set", name, table, outcome.substring(1));
            }
        }
    }

    private String filledIn(String outcome) {
        if (!outcome.startsWith(Literal.PARAMETER)) {
            return outcome;
        }
        String value = parameters.getOrDefault(outcome.substring(1), "");
        return value.isEmpty() ? outcome : value;
    }
}
