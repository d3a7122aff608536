package org.dukou.policy;

import java.util.Map;
import org.dukou.kernel.Way;

/** Must what is given away be valued before it is? Answered with {@code duty} (REQUIRED|NONE). */
public record ValuationDutyQuestion(Way way) implements PolicyQuestion {

    @Override
    public String table() {
        return "valuation-duty";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("way", way.name());
    }
}
