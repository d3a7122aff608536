package org.dukou.policy;

import java.util.Map;
import org.dukou.kernel.Way;

/**
 * What must be done before a signed deal is changed in this? Answered with {@code approval} and {@code notice}
 * (REQUIRED|NONE).
 *
 * @param difference PRICE, TAKER, SCOPE or PAYMENTS
 */
public record AmendmentDutyQuestion(String difference, Way way) implements PolicyQuestion {

    @Override
    public String table() {
        return "amendment-duty";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("difference", difference, "way", way.name());
    }
}
