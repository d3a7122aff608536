package org.dukou.policy;

import java.util.Map;
import org.dukou.kernel.Way;

/**
 * Into which parts does the net income, or for {@code EQUITY} the contribution, go? Answered with one output per part in
 * the table's order, such as {@code team} 0.50 and {@code university} 0.50; parts a row does not know are left out. No
 * row: such income is not rewarded and goes to the project's budget.
 */
public record IncomeSplitQuestion(Way way) implements PolicyQuestion {

    @Override
    public String table() {
        return "income-split";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("way", way.name());
    }
}
