package org.dukou.policy;

import java.util.Map;

/** May a cost of this kind be taken off before the income is split? Answered with {@code deductible} (true|false). */
public record DeductibleCostQuestion(String kind) implements PolicyQuestion {

    @Override
    public String table() {
        return "deductible-costs";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("kind", kind);
    }
}
