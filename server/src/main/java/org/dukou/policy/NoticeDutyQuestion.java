package org.dukou.policy;

import java.util.Map;
import org.dukou.kernel.Way;

/**
 * Must the price of such a deal be published beforehand, and how long? Answered with {@code duty}
 * (REQUIRED|OPTIONAL|NONE), {@code days} and {@code working} (true|false).
 *
 * @param pricing NEGOTIATED, LISTING or AUCTION (促进科技成果转化法 Art. 18)
 */
public record NoticeDutyQuestion(Way way, String pricing) implements PolicyQuestion {

    @Override
    public String table() {
        return "notice-duty";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("notice", "PRICE", "way", way.name(), "pricing", pricing);
    }
}
