package org.dukou.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A decision table proved to be no more than that: typed columns, literal cells.
 *
 * @param xml the file it was read from, unchanged
 * @param namespace and name identify it to the engine
 */
record DecisionTable(
        byte[] xml, String namespace, String name, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    record Column(String name, String type) {}

    /** Cells as written, in the order of the columns. */
    record Row(List<String> conditions, List<String> outcomes) {}

    Map<String, String> conditionsOf(int row) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            conditions.put(inputs.get(i).name(), rows.get(row).conditions().get(i));
        }
        return conditions;
    }

    Map<String, String> outcomesOf(int row) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            outcomes.put(
                    outputs.get(i).name(),
                    Literal.unquoted(rows.get(row).outcomes().get(i)));
        }
        return outcomes;
    }
}
